import type { Plugin } from 'vite';

/** A closing tag inside a script or style would end it early; `<!--` would open a comment. */
export const guardScript = (code: string): string =>
  code.replace(/<\/(script)/gi, String.raw`<\/$1`).replaceAll('<!--', String.raw`<\x21--`);
const guardStyle = (css: string): string => css.replace(/<\/(style)/gi, String.raw`<\/$1`);

const tag =
  /<script\b[^>]*\bsrc="([^"]+)"[^>]*><\/script>|<link\b[^>]*\brel="stylesheet"[^>]*\bhref="([^"]+)"[^>]*>/g;

/**
 * Puts each script and stylesheet that the page names into the page itself, and drops the files. What the
 * scripts load (fonts, map data, pictures) is already inside them as data URLs, by `assetsInlineLimit`.
 *
 * @param outName the name of the one file that is left.
 */
export function singleFile(outName: string): Plugin {
  return {
    name: 'single-file',
    enforce: 'post',
    config: () => ({
      build: {
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        cssCodeSplit: false,
        modulePreload: false,
        copyPublicDir: false,
        chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    generateBundle: {
      // After Vite's own plugins, which put the last touches to dynamic imports here.
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('single-file: the build made no index.html');
        const html = inlineAll(String(page.source), (path) => {
          const file = bundle[path];
          delete bundle[path];
          return file?.type === 'chunk' ? file.code : file && String(file.source);
        });
        const left = Object.keys(bundle).filter((name) => name !== 'index.html');
        if (left.length > 0) throw new Error(`single-file: not inlined: ${left.join(', ')}`);
        page.source = html;
        page.fileName = outName;
      },
    },
  };
}

/**
 * The page with its scripts and stylesheets inside. Exported for its test.
 *
 * @param take gives the text of a file of the build, and is called once for each that the page names.
 */
export function inlineAll(html: string, take: (path: string) => string | undefined): string {
  const textOf = (address: string): string => {
    const text = take(address.replace(/^\.?\//, ''));
    if (text === undefined)
      throw new Error(`single-file: the page names ${address}, which the build did not make`);
    return text;
  };
  // One pass, so that a tag quoted inside an inlined script is not taken for one of the page.
  return html.replace(tag, (_, src?: string, href?: string) =>
    src === undefined
      ? `<style>${guardStyle(textOf(href ?? ''))}</style>`
      : `<script type="module">${guardScript(textOf(src))}</script>`,
  );
}
