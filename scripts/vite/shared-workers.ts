import type { Plugin } from 'vite';

/** The worker in which bots of class games think, and the one for large scenarios too. */
const ask = /([\\/])(thinking|large)\.worker\?worker&inline$/;
const WORKER = '\0shared-worker:';

/**
 * In the site, the worker in which bots think is a part of the same build, so that it shares the engine with the page: that travels once. In the single
 * file and while developing it stays as Vite makes workers; so does the worker of the review, whose tasks share code with the screens too, and
 * screens cannot run without a page.
 */
export function sharedWorkers(): Plugin {
  return {
    name: 'shared-workers',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!ask.test(source)) return undefined;
      const found = await this.resolve(source.replace(/\?.*$/, ''), importer);
      return found === null ? undefined : WORKER + found.id;
    },
    load(id) {
      if (!id.startsWith(WORKER)) return undefined;
      const file = this.emitFile({ type: 'chunk', id: id.slice(WORKER.length), preserveSignature: false });
      return [
        'export default function SharedWorker() {',
        `  return new Worker(import.meta.ROLLUP_FILE_URL_${file}, { type: 'module' });`,
        '}',
      ].join('\n');
    },
  };
}

/** In the single file one worker plays everything: it has what large scenarios need in any case. */
export function oneWorker(): Plugin {
  return {
    name: 'one-worker',
    enforce: 'pre',
    resolveId(source, importer) {
      return ask.exec(source)?.[2] === 'thinking'
        ? this.resolve(source.replace(ask, '$1large.worker?worker&inline'), importer)
        : null;
    },
  };
}
