import type { Code } from '../problem';
import type { Scenario } from '../schema/scenario';

/** Something that is allowed and looks wrong, at a JSON pointer with ids. */
export interface Finding {
  path: string;
  what: string;
  why: string;
  fix: string;
}

/** One check: what may be wrong with a scenario whose shape and references are good. */
export interface Check {
  readonly code: Code;
  find(s: Scenario): Finding[];
}
