import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Library } from './chain';
import { libraryOf } from './library';

/** The shipped scenarios as they lie on disk, for the command line and tests; the browser has its own. */
export function shippedLibrary(): Library {
  const root = scenariosFolder();
  const names = (folder: string) => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []);
  const paths = [...names('.'), ...names('rules').map((name) => `rules/${name}`)].filter((path) =>
    path.endsWith('.json'),
  );
  return libraryOf(Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')])));
}

/** `scenarios/` beside this file or above it: in the source tree and in the published package. */
function scenariosFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'scenarios/rules/class.json'))) {
    const above = dirname(folder);
    if (above === folder)
      throw new Error('the folder of shipped scenarios is missing from this installation');
    folder = above;
  }
  return join(folder, 'scenarios');
}

/** Where a scenario's par is kept. */
export function parFile(id: string): string {
  return join(scenariosFolder(), 'par', `${id}.json`);
}

/** Where a shipped scenario is kept. */
export function scenarioFile(id: string): string {
  return join(scenariosFolder(), `${id}.json`);
}

/** The text of a file of the shipped scenarios, by the name that places in it are given with; undefined where it is none. */
export function shippedText(file: string): string | undefined {
  const [, path] = /^scenarios\/((?:rules\/)?[a-z0-9-]+\.json)$/.exec(file) ?? [];
  if (path === undefined) return undefined;
  const full = join(scenariosFolder(), path);
  return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
}
