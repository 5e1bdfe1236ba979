import type { Ending } from '../../engine';
import type { Scenario } from '../../scenario/types';
import type { Breaks, GameRow } from './rows';
import { mean, median, quantile, share, sum, type Estimate } from '../stats';

export const ENDINGS: readonly Ending[] = ['liberal', 'fragmented', 'illiberal'];

/** How often each ending came. */
export function endingShares(rows: readonly GameRow[]): Record<Ending, Estimate> {
  return Object.fromEntries(
    ENDINGS.map((ending) => [ending, share(rows.filter((r) => r.ending === ending).length, rows.length)]),
  ) as Record<Ending, Estimate>;
}

/**
 * Changes of lead a game: the seat furthest above what seats in its place have at that turn (its median over these games), compared
 * turn by turn. Ties stay with the earlier leader.
 */
export function leadChanges(rows: readonly GameRow[]): Estimate {
  const medians = turnMedians(rows);
  return mean(
    rows.map((row) =>
      changes(row.turns.map((t, k) => leader(t.scores.map((x, i) => x - (medians[k]?.[i] ?? 0))))),
    ),
  );
}

/** Changes of the needle's sign a game; a needle at nought changes nothing. */
export function needleChanges(rows: readonly GameRow[]): Estimate {
  return mean(rows.map((row) => changes(row.turns.map((t) => Math.sign(t.index)).filter((s) => s !== 0))));
}

function changes(list: readonly number[]): number {
  return list.filter((x, i) => i > 0 && x !== list[i - 1]).length;
}

function leader(above: readonly number[]): number {
  return above.reduce((best, x, i) => (x > (above[best] ?? 0) ? i : best), 0);
}

function turnMedians(rows: readonly GameRow[]): number[][] {
  const longest = Math.max(0, ...rows.map((r) => r.turns.length));
  return Array.from({ length: longest }, (_, k) => {
    const played = rows.flatMap((r) => (r.turns[k] === undefined ? [] : [r.turns[k].scores]));
    return (played[0] ?? []).map((_x, i) => median(played.map((scores) => scores[i] ?? 0)));
  });
}

/** Visible breaks a turn that somebody made: without texts and scheduled events. By kind, and together. */
export function breaksPerTurn(rows: readonly GameRow[]): { all: Estimate; by: Breaks } {
  const turns = rows.flatMap((r) => r.turns);
  const each = (kind: keyof Breaks) => sum(turns.map((t) => t.breaks[kind])) / Math.max(1, turns.length);
  const made = (b: Breaks) => b.named + b.locks + b.falls + b.lapses + b.milestones;
  return {
    all: mean(rows.map((r) => sum(r.turns.map((t) => made(t.breaks))) / Math.max(1, r.turns.length))),
    by: {
      named: each('named'),
      locks: each('locks'),
      falls: each('falls'),
      lapses: each('lapses'),
      milestones: each('milestones'),
      texts: each('texts'),
      events: each('events'),
    },
  };
}

/** Deals done a turn. */
export function dealsPerTurn(rows: readonly GameRow[]): Estimate {
  return mean(rows.map((r) => sum(r.turns.map((t) => t.deals)) / Math.max(1, r.turns.length)));
}

/** How often each aim was met, by aim id. */
export function aimShares(scenario: Scenario, rows: readonly GameRow[]): Record<string, Estimate> {
  return Object.fromEntries(
    scenario.aims.map((aim, n) => [
      aim.id,
      share(rows.filter((r) => r.aims[n] === true).length, rows.length),
    ]),
  );
}

/** Share of members that honoured, by accord, over turns in which it had members in standing. */
export function honourShares(scenario: Scenario, rows: readonly GameRow[]): Record<string, number> {
  return Object.fromEntries(
    scenario.accords.map((accord, a) => {
      const counts = rows.flatMap((r) => r.turns.slice(accord.from - 1).map((t) => t.honoured[a] ?? 0));
      return [accord.id, sum(counts) / Math.max(1, counts.length * accord.members.length)];
    }),
  );
}

export interface SeatFigure {
  median: number;
  /** Fifth and ninety-fifth percentile of its scores, points. */
  range: [number, number];
  /** Share of games in the upper half of that range. */
  upper: Estimate;
}

/** Each seat's scores, aims included, points. */
export function seatFigures(seats: readonly string[], rows: readonly GameRow[]): Record<string, SeatFigure> {
  return Object.fromEntries(
    seats.map((id, k) => {
      const list = rows.map((r) => r.scores[k] ?? 0);
      const range: [number, number] = [quantile(list, 0.05), quantile(list, 0.95)];
      const middle = (range[0] + range[1]) / 2;
      const upper = share(list.filter((x) => x > middle).length, list.length);
      return [id, { median: median(list), range, upper }];
    }),
  );
}

export function seatsOf(scenario: Scenario): string[] {
  return scenario.states.flatMap((s) => (s.seat === undefined ? [] : [s.id]));
}
