import type { Measure } from './columns';
import type { World } from './world';

/** Why a number moved by `delta`. */
export interface Cause {
  /** Id of a rule of docs/rules.md, `phase.what`. */
  rule: string;
  delta: number;
  /** JSON pointer into the merged scenario of the number that set the size; opens as file:line. */
  path?: string;
  /** State, accord, text, item or event ids that did it. */
  by?: readonly string[];
  /** Numbers this one was computed from: what `explain` opens next. */
  from?: readonly { measure: Measure; subject: string }[];
}

export type PhaseId =
  | 'opening'
  | 'deals'
  | 'events'
  | 'accords'
  | 'inspection'
  | 'institutions'
  | 'forums'
  | 'statecraft'
  | 'access'
  | 'research'
  | 'assembly'
  | 'market'
  | 'covert'
  | 'trust'
  | 'hedging'
  | 'domestic'
  | 'security'
  | 'voters'
  | 'milestones'
  | 'promises'
  | 'closing'
  | 'intervention';

/** One change of one number: its causes sum exactly to `after − before`. */
export interface LedgerEntry {
  /** Place in the game's ledger, from 0. */
  id: number;
  turn: number;
  phase: PhaseId;
  measure: Measure;
  /** Ids along the column's axes joined by `/`: `KEN`, `radio/KEN`, `` for a single number. */
  subject: string;
  before: number;
  after: number;
  causes: Cause[];
}

/** Where phases write. The silent ledger keeps nothing, and the world is identical. */
export interface Ledger {
  readonly entries: LedgerEntry[];
  readonly silent: boolean;
  phase(turn: number, phase: PhaseId): void;
  /** Adds to a cell and says why. Zero deltas leave no trace. Returns the new value. */
  add(world: World, measure: Measure, at: readonly number[], cause: Cause): number;
}

/** How a ledger names a cell, and where in the scenario the cell's own definition stands. */
export interface Names {
  subject(measure: Measure, at: readonly number[]): string;
  /** JSON pointer that a cause opens where no single number of the scenario set its size. */
  home(measure: Measure, at: readonly number[]): string;
}

export function ledger(names: Names): Ledger {
  const entries: LedgerEntry[] = [];
  let turn = 0;
  let phase: PhaseId = 'opening';
  let open = new Map<string, LedgerEntry>();
  return {
    entries,
    silent: false,
    phase(t, p) {
      turn = t;
      phase = p;
      open = new Map();
    },
    add(world, measure, at, cause) {
      const column = world[measure];
      const place = column.at(at[0], at[1], at[2]);
      const before = column.data[place] as number;
      const after = before + cause.delta;
      column.data[place] = after;
      if (cause.delta === 0) return after;
      const key = `${measure} ${place}`;
      let entry = open.get(key);
      if (entry === undefined) {
        entry = {
          id: entries.length,
          turn,
          phase,
          measure,
          subject: names.subject(measure, at),
          before,
          after,
          causes: [],
        };
        entries.push(entry);
        open.set(key, entry);
      }
      entry.after = after;
      entry.causes.push(cause.path === undefined ? { ...cause, path: names.home(measure, at) } : cause);
      return after;
    },
  };
}

/** A ledger that keeps nothing: for the lab, forecasts and counterfactuals. */
export function silentLedger(): Ledger {
  return {
    entries: [],
    silent: true,
    phase() {},
    add(world, measure, at, cause) {
      const column = world[measure];
      const place = column.at(at[0], at[1], at[2]);
      const after = (column.data[place] as number) + cause.delta;
      column.data[place] = after;
      return after;
    },
  };
}
