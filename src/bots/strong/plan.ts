import { imagine, keyOf, keyed, type Chance, type Orders, type OrderSet } from '../../engine';
import type { Table } from '../types';
import { changes } from './candidates';
import { othersOrders, type Rival } from './others';
import { playout } from './playout';

/** Imagined turns of the others, each with its own luck, that every plan is played against. */
const WORLDS = 12;
/** Plays of the imagined world a turn, all told: the budget is counted, not timed, so that the same view gives the same orders. */
const PLAYOUTS = 400;
/** Worlds a change is tried in before it is dropped. */
const FIRST = 4;

interface Dream {
  readonly chance: Chance;
  readonly others: OrderSet;
}

/**
 * The best plan found by playing the imagined world forward: flat Monte Carlo over single changes of the better of some given plans,
 * every plan against the same dreams (common random numbers), hopeless changes dropped early.
 *
 * Flat Monte Carlo: Browne et al. 2012, "A survey of Monte Carlo tree search methods", IEEE Transactions on Computational
 * Intelligence and AI in Games 4(1), 1–43.
 */
export function planned(table: Table, starts: readonly Orders[], rivals: readonly Rival[]): Orders {
  const { setup, view } = table;
  const world = imagine(setup, view);
  const me = setup.state(view.seat);
  let spent = 0;
  const dreams = Array.from({ length: WORLDS }, (_, k): Dream => {
    const luck = () => table.chance.below(1_000_000_000, view.turn, 'bot-act', 4000 + k);
    const chance = keyed(keyOf(`${luck()}/${k}`));
    return { chance, others: othersOrders(setup, world, view.facts, rivals, chance) };
  });
  const play = (orders: Orders, k: number): number => {
    spent += 1;
    const { chance, others } = dreams[k] as Dream;
    return playout(setup, world, { ...others, [view.seat]: orders }, me, chance);
  };
  let best: { orders: Orders; worth: number[] } | null = null;
  for (const orders of starts) {
    const worth = dreams.map((_, k) => play(orders, k));
    if (best === null || sum(worth) > sum(best.worth)) best = { orders, worth };
  }
  if (best === null) return {};
  for (const change of changes(view, table.options, best.orders)) {
    if (spent + WORLDS > PLAYOUTS) break;
    const orders = change(best.orders);
    const worth: number[] = [];
    for (let k = 0; k < WORLDS; k += 1) {
      worth.push(play(orders, k));
      if (k + 1 === FIRST && sum(worth) < sum(best.worth.slice(0, FIRST))) break;
    }
    if (worth.length === WORLDS && sum(worth) > sum(best.worth)) best = { orders, worth };
  }
  return best.orders;
}

function sum(list: readonly number[]): number {
  return list.reduce((a, b) => a + b, 0);
}
