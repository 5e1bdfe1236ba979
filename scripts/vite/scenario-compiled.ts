import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const folder = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const ask = /[\\/]scenarios[\\/]([^\\/]+)\.json\?compiled$/;
const COMPILED = '\0scenario-compiled:';

/**
 * `import scenario from './scenarios/x.json?compiled'` is a shipped scenario as parsed: laid over its bases, checked, with every default filled in.
 * So playing it needs neither the reader of scenario files nor their comments and sources.
 */
export function compiledScenarios(): Plugin {
  return {
    name: 'scenario-compiled',
    enforce: 'pre',
    resolveId(source) {
      const id = ask.exec(source)?.[1];
      return id === undefined ? undefined : COMPILED + id;
    },
    async load(id) {
      if (!id.startsWith(COMPILED)) return undefined;
      const name = id.slice(COMPILED.length);
      const { loadScenario } = await import('../../src/scenario/library');
      const { shippedLibrary } = await import('../../src/scenario/library-node');
      const library = shippedLibrary();
      for (const file of library.ids) this.addWatchFile(join(folder, `${file}.json`));
      const parsed = loadScenario(name, library);
      if (!parsed.ok) this.error(`scenarios/${name}.json is not good: run "npm run -s sb -- check"`);
      // A string that the browser parses as JSON: it is read faster than the same as code.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(parsed.scenario))});`;
    },
  };
}
