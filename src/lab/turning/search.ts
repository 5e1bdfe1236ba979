import type { Played } from '../whatif/played';
import { decisionsOf } from './decisions';
import { inTurn } from './prune';
import { alike, settle, type TurningPoint } from './settle';
import { withoutBorrowed } from './spent';
import { weightOf, weightier } from './swing';
import { tryOut, type Tried } from './try';

export interface TurningPoints {
  /** The one that weighed most first. */
  readonly points: readonly TurningPoint[];
  /** Ways in which one decision of the game could be turned round. */
  readonly decisions: number;
  /** Those that were played to the end. */
  readonly tried: number;
  /** Those played again with every later order asked whether it could still be given; the points are among them. */
  readonly settled: number;
}

export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly turn: number;
  readonly seat: string;
}

export interface SearchOptions {
  /** How many points to find at most. */
  readonly top?: number;
  /** Work to be spent on trying, in steps of the market's innermost loop; everything is tried where it suffices. */
  readonly work?: number;
}

/** Found in 0.1 points of the needle or more: what would read as nothing is no turning point. */
const LEAST = 0.05;

/** All of a class game many times over; of a long table about a hundred decisions. */
const WORK = 12_000_000;

/** Points that are settled beyond those asked for: playing them exactly may change their order. */
const SPARE = 3;
/** A game that turns on one accord alone has at least so many, though they are alike. */
const FEWEST = 3;
/** At most so many are settled. */
const SETTLED = 24;

/** The decisions on which a game turned most, found at once. */
export function turningPoints(played: Played, o: SearchOptions = {}): TurningPoints {
  const search = searching(played, o);
  for (;;) {
    const next = search.next();
    if (next.done === true) return next.value;
  }
}

/**
 * The same a step at a time, telling how far it is. Every decision is turned round and the rest of the game played with the same luck and
 * everybody's orders as they were; the weightiest are then played again with orders that became impossible left out, and only these figures
 * are told. Where a game is too long for all, those go first that most often weigh, evenly over the turns (`inTurn`). Nothing is drawn:
 * the same record gives the same points.
 */
export function* searching(
  played: Played,
  { top = 5, work = WORK }: SearchOptions = {},
): Generator<Progress, TurningPoints> {
  const tries = decisionsOf(played).flatMap((decision) =>
    decision.others.map((other) => ({ decision, other })),
  );
  const chosen = inTurn(played, tries, work);
  const tried: Tried[] = [];
  for (const [done, one] of chosen.entries()) {
    yield { done, of: chosen.length, turn: one.decision.turn, seat: one.decision.seat };
    tried.push(tryOut(played, one));
  }
  const { setup } = played.game;
  const sorted = withoutBorrowed(tried).toSorted((a, b) => weightier(setup, a, b));
  const points: TurningPoint[] = [];
  let settled = 0;
  for (const strict of [true, false]) {
    const enough = strict ? top + SPARE : Math.min(top, FEWEST);
    for (const one of sorted) {
      if (points.length >= enough || settled >= SETTLED || weightOf(setup, one.moved) < LEAST) break;
      if (alike(points, one.decision, strict)) continue;
      settled += 1;
      const point = settle(played, one);
      if (point !== null && weightOf(setup, point.moved) >= LEAST) points.push(point);
    }
  }
  return {
    points: points.toSorted((a, b) => weightier(setup, a, b)).slice(0, top),
    decisions: tries.length,
    tried: tried.length,
    settled,
  };
}
