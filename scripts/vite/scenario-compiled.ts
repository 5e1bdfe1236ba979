import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { Plugin } from 'vite';
import type * as Compiler from './compile.ts';

const folder = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const ask = /[\\/]scenarios[\\/]([^\\/]+)\.json\?compiled$/;
const COMPILED = '\0scenario-compiled:';

/**
 * `import scenario from './scenarios/x.json?compiled'` is a shipped scenario as parsed: laid over its bases, checked, with every default filled in.
 * So playing it needs neither the reader of scenario files nor their comments and sources.
 */
export function compiledScenarios(): Plugin {
  let compiler: ReturnType<typeof runnerImport<typeof Compiler>> | undefined;
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
      // Only who asks for a scenario waits for the reader of scenario files; most runs of the tests do not.
      compiler ??= runnerImport<typeof Compiler>(fileURLToPath(new URL('compile.ts', import.meta.url)));
      const { files, scenario } = (await compiler).module.compile(name);
      for (const file of files) this.addWatchFile(join(folder, `${file}.json`));
      if (scenario === undefined)
        this.error(`scenarios/${name}.json is not good: run "npm run -s sb -- check"`);
      // A string that the browser parses as JSON: it is read faster than the same as code.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(scenario))});`;
    },
  };
}
