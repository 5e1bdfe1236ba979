import type { Ending } from '../../engine';
import { mean, share, type Estimate } from '../stats';
import type { GameRow } from './game';
import type { SweepPlan, Variant } from './plan';

/** What many games of one variant came to: shares with Wilson's intervals, means with Student's. Points. */
export interface Summary {
  readonly games: number;
  readonly endings: Readonly<Record<Ending, Estimate>>;
  readonly index: Estimate;
  readonly scores: Readonly<Record<string, Estimate>>;
  readonly objections: Estimate;
  readonly deals: Estimate;
  readonly approved: { readonly liberal: Estimate; readonly illiberal: Estimate };
  readonly locks: { readonly liberal: Estimate; readonly illiberal: Estimate };
}

/** A variant less the first one, game by game on the same key and players; ending shares likewise, −1..1. */
export interface Difference {
  readonly endings: Readonly<Record<Ending, Estimate>>;
  readonly index: Estimate;
  readonly scores: Readonly<Record<string, Estimate>>;
}

export interface SweepResult {
  readonly variants: readonly (Variant & {
    readonly rows: readonly GameRow[];
    readonly summary: Summary;
    /** Null for the first: the others are compared with it. */
    readonly difference: Difference | null;
  })[];
}

const ENDINGS: readonly Ending[] = ['liberal', 'fragmented', 'illiberal'];

/** Puts the rows of `jobsOf` back under their variants. */
export function summarise(plan: SweepPlan, rows: readonly GameRow[]): SweepResult {
  const under = plan.variants.map((_, k) => rows.slice(k * plan.games, (k + 1) * plan.games));
  const [first = []] = under;
  return {
    variants: plan.variants.map((variant, k) => {
      const own = under[k] ?? [];
      return {
        ...variant,
        rows: own,
        summary: summaryOf(own),
        difference: k === 0 ? null : differenceOf(first, own),
      };
    }),
  };
}

export function summaryOf(rows: readonly GameRow[]): Summary {
  const of = (f: (row: GameRow) => number) => mean(rows.map(f));
  return {
    games: rows.length,
    endings: byEnding((ending) => share(rows.filter((r) => r.ending === ending).length, rows.length)),
    index: of((r) => r.index),
    scores: bySeat(rows, (seat) => of((r) => r.scores[seat] ?? 0)),
    objections: of((r) => r.objections),
    deals: of((r) => r.deals),
    approved: { liberal: of((r) => r.approved.liberal), illiberal: of((r) => r.approved.illiberal) },
    locks: { liberal: of((r) => r.locks.liberal), illiberal: of((r) => r.locks.illiberal) },
  };
}

/** Paired: the nth row of both was played with the same key and players. */
export function differenceOf(before: readonly GameRow[], after: readonly GameRow[]): Difference {
  const of = (f: (row: GameRow) => number) => mean(after.map((row, n) => f(row) - f(before[n] as GameRow)));
  return {
    endings: byEnding((ending) => of((r) => (r.ending === ending ? 1 : 0))),
    index: of((r) => r.index),
    scores: bySeat(after, (seat) => of((r) => r.scores[seat] ?? 0)),
  };
}

function byEnding(f: (ending: Ending) => Estimate): Record<Ending, Estimate> {
  return Object.fromEntries(ENDINGS.map((ending) => [ending, f(ending)])) as Record<Ending, Estimate>;
}

function bySeat(rows: readonly GameRow[], f: (seat: string) => Estimate): Record<string, Estimate> {
  return Object.fromEntries(Object.keys(rows[0]?.scores ?? {}).map((seat) => [seat, f(seat)]));
}
