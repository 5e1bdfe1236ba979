import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseCase, type Library, type ParsedCase } from '../scenario';
import { shippedLibrary } from '../scenario/library-node';
import { UsageError } from './args';

const BASES = 'bases';

/**
 * Files of procedure cases: those named, and all below the folders named but for their bases; in the order of their names.
 * @throws UsageError for a path that leads nowhere
 */
export function caseFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (!existsSync(path)) throw new UsageError(`no file or folder "${path}"`);
    return statSync(path).isDirectory() ? below(path) : [path];
  });
}

function below(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === BASES ? [] : below(path);
      return path.endsWith('.json') ? [path] : [];
    });
}

/** @param bases the folder of worlds it may start from; by default the nearest `bases/` at or above its own folder */
export function openCase(file: string, bases: string = nearest(dirname(file))): ParsedCase {
  return parseCase(file.replaceAll('\\', '/'), readFileSync(file, 'utf8'), worldsIn(bases));
}

const libraries = new Map<string, Library>();

/** Worlds that a case may start from: those of the folder, and the shipped scenarios. */
function worldsIn(folder: string): Library {
  const known = libraries.get(folder);
  if (known !== undefined) return known;
  const shipped = shippedLibrary();
  const own = folder === '' ? [] : readdirSync(folder).filter((name) => name.endsWith('.json'));
  const texts = new Map(
    own.map((name) => {
      const path = join(folder, name);
      return [basename(name, '.json'), { file: path, text: readFileSync(path, 'utf8') }] as const;
    }),
  );
  const library: Library = {
    ids: [...texts.keys(), ...shipped.ids],
    find: (id) => texts.get(id) ?? shipped.find(id),
  };
  libraries.set(folder, library);
  return library;
}

function nearest(folder: string): string {
  const here = join(folder, BASES);
  if (existsSync(here)) return here;
  const above = dirname(folder);
  return above === folder ? '' : nearest(above);
}
