import type { Plugin } from 'vite';

const ask = /\.worker\?worker&inline$/;
const WORKER = '\0shared-worker:';

/**
 * In the site, a worker is a part of the same build, so that it shares with the page what both need: the engine travels once. In the single file
 * and while developing, workers stay as Vite makes them.
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
