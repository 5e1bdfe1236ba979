import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from './entry';
import { SIZES, THEMES, VISIONS, type Size, type Theme, type Vision } from './sizes';

/** The file of a picture, from the folder of all. */
export function pictureOf(entry: Entry, size: Size, theme: Theme, vision: Vision): string {
  return `${entry.id}.${size}.${theme}${vision === 'none' ? '' : `.${vision}`}.png`;
}

/** A page that shows the pictures of each screen side by side: those that are there. `beside` are files by number. */
export function contactSheet(
  folder: string,
  entries: readonly Entry[],
  failures: ReadonlyMap<string, string>,
  beside: ReadonlyMap<string, string>,
): string {
  const shown = entries.filter((entry) => failures.has(entry.id) || files(folder, entry).length > 0);
  const groups = [...new Set(shown.map(({ id }) => id.split('/')[0] ?? ''))];
  const body = shown.map((entry) => section(folder, entry, failures.get(entry.id), beside)).join('\n');
  const nav = groups.map((group) => `<a href="#${group}">${group}</a>`).join(' ');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screens</title><style>${STYLE}</style>
<header><h1>${shown.length} screens</h1><nav>${nav}</nav></header>
${body}
</html>`;
}

interface Picture {
  readonly file: string;
  readonly size: Size;
  readonly theme: Theme;
  readonly vision: Vision;
}

function files(folder: string, entry: Entry): Picture[] {
  return THEMES.flatMap((theme) =>
    (Object.keys(SIZES) as Size[]).flatMap((size) =>
      VISIONS.flatMap((vision) => {
        const file = pictureOf(entry, size, theme, vision);
        return existsSync(join(folder, file)) ? [{ file, size, theme, vision }] : [];
      }),
    ),
  );
}

function section(
  folder: string,
  entry: Entry,
  failure: string | undefined,
  beside: ReadonlyMap<string, string>,
): string {
  const mockup = entry.beside === undefined ? undefined : beside.get(entry.beside);
  const figures = [
    ...(mockup === undefined ? [] : [figure(mockup, `mockup ${entry.beside ?? ''}`, SIZES.laptop)]),
    ...files(folder, entry).map(({ file, size, theme, vision }) =>
      figure(file, `${size}, ${theme}${vision === 'none' ? '' : `, ${vision}`}`, SIZES[size]),
    ),
  ];
  const group = entry.id.split('/')[0] ?? '';
  return `<section id="${group}"><h2>${text(entry.id)} <small>${text(entry.title)}</small></h2>${
    failure === undefined ? '' : `<pre>${text(failure)}</pre>`
  }<div>${figures.join('')}</div></section>`;
}

function figure(file: string, caption: string, { width, height }: { width: number; height: number }): string {
  return `<figure><a href="${file}"><img loading="lazy" src="${file}" alt="" style="aspect-ratio:${width}/${height}"></a><figcaption>${text(caption)}</figcaption></figure>`;
}

function text(raw: string): string {
  return raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const STYLE = `
body { margin: 24px; font: 14px/1.4 system-ui, sans-serif; background: #ddd; color: #111 }
header { position: sticky; top: 0; background: #ddd; padding: 4px 0 8px; display: flex; gap: 24px; align-items: baseline }
h1 { font-size: 18px; margin: 0 } h2 { font-size: 15px; margin: 24px 0 8px } small { font-weight: 400; margin-left: 8px }
section > div { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start }
figure { margin: 0 } img { height: 340px; width: auto; object-fit: cover; object-position: top; display: block; border: 1px solid #888; background: #fff }
pre { color: #900; white-space: pre-wrap }`;
