import type { Library } from './chain';
import { parseScenario, type Parsed } from './parse';

/** Texts of shipped files by path below `scenarios/`: `rules/class.json`, `radio-silence.json`. */
export type ShippedFiles = Readonly<Record<string, string>>;

/** A library over shipped files: ids are paths without the ending. */
export function libraryOf(files: ShippedFiles): Library {
  const ids = Object.keys(files)
    .map((path) => path.replace(/\.json$/, ''))
    .sort();
  return {
    ids,
    find(id) {
      const text = Object.hasOwn(files, `${id}.json`) ? files[`${id}.json`] : undefined;
      return text === undefined ? undefined : { file: `scenarios/${id}.json`, text };
    },
  };
}

/** A shipped scenario by id; problems when there is none, or when it is not good. */
export function loadScenario(id: string, library: Library): Parsed {
  const found = library.find(id);
  if (found !== undefined) return parseScenario(found.file, found.text, library);
  const file = `scenarios/${id}.json`;
  return parseScenario(file, JSON.stringify({ extends: id }), library);
}
