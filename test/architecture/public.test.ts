import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What ties a file to one machine: absolute folders of a workplace, and hosts of package registries. */
const tied = new RegExp(
  [
    String.raw`(?<![\w.\])}/-])/(?:work|tmp|root|home)/[\w.-]+`,
    String.raw`\b[A-Z]:\\Users\\`,
    String.raw`\bregistry\.(?:npmjs|yarnpkg)\b`,
    String.raw`\bdeb\.debian\.org\b`,
  ].join('|'),
);

/** The lines of a text that name a machine's own folder or a registry's host. */
const tiedLines = (text: string): string[] => text.split('\n').filter((line) => tied.test(line));

const text = /\.(ts|tsx|js|mjs|json|jsonc|md|css|html|yml|svg|txt)$|(^|\/)(LICENSE|run|\.npmrc|\.gitignore)$/;
const made = new Set(['node_modules', 'dist', 'dist-single', 'dist-cli', 'coverage', '.git']);

/** Every text file that people wrote, as paths from the repository's root. */
function written(folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return made.has(entry.name) ? [] : written(path);
    return text.test(path) ? [path] : [];
  });
}

it("no file names a machine's folders or a registry's host", () => {
  const files = written();
  expect(files).toEqual(
    expect.arrayContaining(['package-lock.json', '.npmrc', '.ci/run', 'src/app/main.tsx']),
  );
  const found = files.flatMap((path) =>
    tiedLines(readFileSync(join(root, path), 'utf8')).map((line) => `${path}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});

/** Written in pieces, so that this file passes its own check. */
const folder = (...parts: string[]): string => ['', ...parts].join('/');

it.each([
  `see ${folder('work', 'notes.md')}`,
  `open('${folder('tmp', 'x')}')`,
  `cd ${folder('root', 'a')}`,
  folder('home', 'ada', 'game'),
  `https://${['registry', 'npmjs', 'org'].join('.')}/zod`,
])('refuses %s', (line) => {
  expect(tiedLines(line)).toEqual([line]);
});

it.each(['the work/home balance', "from '../work/a'", 'https://example.org/home/page', 'a tmp/ folder'])(
  'accepts %s',
  (line) => {
    expect(tiedLines(line)).toEqual([]);
  },
);
