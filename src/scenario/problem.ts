/** Every kind of finding, by code: 1xx the text and its shape, 2xx references, 3xx what is allowed but looks wrong. */
export const CODES = {
  SC101: 'not JSON',
  SC102: 'a key twice in one object',
  SC103: 'file too large',
  SC104: 'nested too deeply, or too many values',
  SC105: 'forbidden key',
  SC106: 'format unknown, or newer than this program',
  SC107: 'base not found',
  SC108: 'bases in a circle',
  SC109: 'removes what is not there',
  SC110: 'unknown field',
  SC111: 'missing field',
  SC112: 'wrong type',
  SC113: 'not one of the known words',
  SC114: 'out of range',
  SC115: 'not written as it should be',
  SC116: 'not exactly one key',
  SC117: 'an id twice',
  SC201: 'unknown state',
  SC202: 'unknown domain',
  SC203: 'unknown accord',
  SC204: 'unknown text',
  SC205: 'unknown docket item',
  SC206: 'unknown procedure or stage',
  SC207: 'unknown milestone',
  SC208: 'not a seat',
  SC209: 'a measure without its subject',
  SC210: 'unknown design',
  SC211: 'unknown event',
  SC221: 'unknown venue',
  SC222: 'unknown candidate',
  SC212: 'unknown forum, deliverable or council',
  SC301: 'never reached',
  SC302: 'can never hold',
  SC303: 'a seat that cannot win',
  SC304: 'a share with nobody to share it',
  SC305: 'a list that does not fit the turns',
  SC306: 'more to stop than can be stopped',
  SC307: 'figures without a source',
  SC308: 'assumption without a path',
  SC309: 'too long for its place',
  SC310: 'a draw from one',
  SC311: 'defined and never used',
  SC312: 'does nothing',
  SC313: 'too many decisions for a beginner',
  SC314: 'path to nothing',
  SC315: 'a motion that can change nothing',
  SC320: 'a provision without ground',
  SC340: 'an act that nobody can use',
  SC331: 'a rule of the assembly that can never apply',
  SC316: 'a forum that cannot do what it says',
} as const;

export type Code = keyof typeof CODES;
export type Severity = 'error' | 'warning';

/** One finding, complete in itself: where, what is wrong, why it matters, and how to mend it. */
export interface Problem {
  /** As the caller or the library named it. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  col: number;
  code: Code;
  severity: Severity;
  /** JSON pointer into the merged scenario, ids instead of indexes where a list has them: `/accords/fund/due/home`. */
  path: string;
  what: string;
  why: string;
  fix: string;
}

/** `file:line:col code severity path: what; why; how to fix`. */
export function problemLine(p: Problem): string {
  return `${p.file}:${p.line}:${p.col} ${p.code} ${p.severity} ${p.path}: ${p.what}; ${p.why}; ${p.fix}`;
}

/** By file, place and code, so that two runs print the same. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.col - b.col || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
