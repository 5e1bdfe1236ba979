import type { Setup, View } from '../../engine';

/** Where a seat stands among those it competes with. */
export interface Place {
  /** 1 is first; equal scores share a rank. */
  readonly rank: number;
  readonly of: number;
}

/** Fewer competitors than these need no rank: their scores say it. */
const FEW = 3;

/**
 * The seat's rank by score among the seats of its pole, of which one wins, as far as it can know: the scores of others are estimates.
 * Null for a hedging seat, which wins by its aims, among few, and before anything has been scored.
 */
export function placeOf(setup: Setup, view: View): Place | null {
  const own = setup.state(view.seat);
  const pole = setup.pole[own] ?? 0;
  const { score } = view.columns;
  const rivals = setup.seats.filter((i) => setup.pole[i] === pole);
  if (pole === 0 || rivals.length < FEW || view.turn === 1) return null;
  const mine = score[own] ?? 0;
  return { rank: 1 + rivals.filter((i) => i !== own && (score[i] ?? 0) > mine).length, of: rivals.length };
}
