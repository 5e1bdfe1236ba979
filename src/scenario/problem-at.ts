import { nearest, pointerOf, type Located, type Path } from './located';
import type { Code, Problem } from './problem';

/** What is wrong, in the three parts that every problem has, under its code. */
export type Said = readonly [code: Code, what: string, why: string, fix: string];

/** A problem at a path of a scenario, with file, line and column; at the key rather than the value where `atKey` says so. */
export function problem(root: Located, path: Path, [code, what, why, fix]: Said, atKey = false): Problem {
  const { found } = nearest(root, path);
  const place = (atKey ? found.keyPlace : undefined) ?? found.place;
  return {
    file: place.source.file,
    ...place.source.at(place.offset),
    code,
    severity: code < 'SC300' ? 'error' : 'warning',
    path: pointerOf(root, path),
    what,
    why,
    fix,
  };
}
