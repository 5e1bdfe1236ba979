import type { Library } from './chain';
import { parseScenario, type Parsed } from './parse';

/** Texts of shipped files by path below `scenarios/`: `rules/class.json`, `radio-silence.json`. */
export type ShippedFiles = Readonly<Record<string, string>>;

/** The order of the shelf; a shipped scenario that is not named comes after these. */
const SHELF = ['small-rooms', 'radio-silence', 'face-value', 'radio-silence-seminar', 'long-table'];

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

/** Ids of the scenarios one can play, in shelf order; rulesets and sidecars live in folders and are not among them. */
export function shelfOf(library: Library): string[] {
  const place = (id: string) => (SHELF.includes(id) ? SHELF.indexOf(id) : SHELF.length);
  return library.ids
    .filter((id) => !id.includes('/'))
    .toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

/** A shipped scenario by id; problems when there is none, or when it is not good. */
export function loadScenario(id: string, library: Library): Parsed {
  const found = library.find(id);
  if (found !== undefined) return parseScenario(found.file, found.text, library);
  const file = `scenarios/${id}.json`;
  return parseScenario(file, JSON.stringify({ extends: id }), library);
}
