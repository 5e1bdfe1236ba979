import type { Orders } from '../../engine';
import type { Change } from './candidates';

/** How much is tried. Counted, not timed, so that the same view gives the same orders on every machine. */
export interface Effort {
  /** Imagined luck and orders of the others that every plan is played against. */
  readonly worlds: number;
  /** Worlds a change is tried in before it is dropped. */
  readonly first: number;
  /** Imagined turns, all told. */
  readonly turns: number;
  /** Turns from the one being planned that are played out before the score is read as it stands. */
  readonly horizon: number;
}

/** What a plan comes to in one imagined world, points, and how many turns were played for it. */
export interface Played {
  readonly worth: number;
  readonly turns: number;
}

interface Plan {
  readonly orders: Orders;
  /** By world. */
  readonly worth: readonly number[];
}

/**
 * The best plan found: flat Monte Carlo over single changes of the best of some given plans, every plan against the same worlds
 * (common random numbers), hopeless changes dropped early, again from the better plan until nothing is better or the effort is spent.
 *
 * Flat Monte Carlo: Browne et al. 2012, "A survey of Monte Carlo tree search methods", IEEE Transactions on Computational
 * Intelligence and AI in Games 4(1), 1–43.
 */
export function climb(
  starts: readonly Orders[],
  changes: (plan: Orders) => readonly Change[],
  lawful: (orders: Orders) => boolean,
  play: (orders: Orders, world: number) => Played,
  effort: Effort,
): Orders {
  let left = effort.turns;
  const tried = (orders: Orders, world: number): number => {
    const { worth, turns } = play(orders, world);
    left -= turns;
    return worth;
  };
  const better = (orders: Orders, best: Plan | null): Plan | null => {
    const worth: number[] = [];
    for (let k = 0; k < effort.worlds; k += 1) {
      worth.push(tried(orders, k));
      if (best !== null && k + 1 === effort.first && sum(worth) < sum(best.worth.slice(0, effort.first)))
        return null;
    }
    return best === null || sum(worth) > sum(best.worth) ? { orders, worth } : null;
  };
  let best: Plan | null = null;
  for (const orders of starts) best = better(orders, best) ?? best;
  for (let before: Plan | null = null; best !== null && best !== before;) {
    before = best;
    for (const change of changes(best.orders)) {
      if (left < effort.worlds * effort.horizon) return best.orders;
      const orders = change(best.orders);
      if (orders !== best.orders && lawful(orders)) best = better(orders, best) ?? best;
    }
  }
  return best?.orders ?? {};
}

function sum(list: readonly number[]): number {
  return list.reduce((a, b) => a + b, 0);
}
