import {
  imagine,
  keyOf,
  keyed,
  longest,
  orderProblems,
  type Chance,
  type OrderSet,
  type Orders,
  type Setup,
} from '../../engine';
import type { Table } from '../types';
import { changes } from './candidates';
import { othersOrders, type Rival } from './others';
import { playout } from './playout';
import { cheapOrders } from './policy';
import { climb, type Effort } from './search';
import { standing } from './standing';
import { shifts } from './shifts';

/** Few numbers, short turns: many worlds. */
const SINGLE: Effort = { worlds: 12, first: 4, turns: 900, horizon: 4 };
/** A turn of the full ledger takes about fifty times as long. */
const FULL: Effort = { worlds: 2, first: 1, turns: 56, horizon: 2 };

/**
 * Work that a plan in the full ledger may take, in steps of the market's innermost loop, and what a turn takes beside them. Measured: a
 * turn of 28 states and 4 fields costs a fifth of one of 49 states and 10. Counted, so that the same view gives the same plan everywhere.
 */
const WORK = 520_000;
const BESIDE = 2_100;
/** Turns below which nothing would be compared. */
const LEAST = 12;

/** How much is tried in the full ledger: as usual, less where a turn of the scenario takes long. */
export function effortIn(setup: Pick<Setup, 'states' | 'domains'>): Effort {
  const n = setup.states.length;
  const turns = Math.floor(WORK / (BESIDE + n * n * setup.domains.length));
  return { ...FULL, turns: Math.max(LEAST, Math.min(FULL.turns, turns)) };
}

interface Dream {
  readonly chance: Chance;
  readonly others: OrderSet;
}

/**
 * The best plan found by playing the imagined world forward from single changes of the best of some given plans.
 * @param starts whole orders to begin with, the seat's own first. In the full ledger it begins with its own, and tries single slots of the others
 */
export function planned(table: Table, starts: readonly Orders[], rivals: readonly Rival[]): Orders {
  const { setup, view, options } = table;
  const full = setup.scenario.rules.ledger === 'full';
  const world = imagine(setup, view);
  const me = setup.state(view.seat);
  const left = longest(setup) - view.turn + 1;
  const most = full ? effortIn(setup) : SINGLE;
  const effort = { ...most, horizon: Math.min(most.horizon, left) };
  const dreams = Array.from({ length: effort.worlds }, (_, k): Dream => {
    const luck = () => table.chance.below(1_000_000_000, view.turn, 'bot-act', 4000 + k);
    const chance = keyed(keyOf(`${luck()}/${k}`));
    return { chance, others: othersOrders(setup, world, view.facts, rivals, chance) };
  });
  const play = (orders: Orders, k: number) => {
    const { chance, others } = dreams[k] as Dream;
    const all = { ...others, [view.seat]: orders };
    const after = full ? () => standing(all) : (then: typeof world) => cheapOrders(setup, then, chance);
    return playout(setup, world, all, me, chance, effort.horizon, after);
  };
  const lawful = (orders: Orders) => orderProblems(setup, options, orders).length === 0;
  const legal = starts.filter(lawful);
  if (!full) return climb(legal, (plan) => changes(view, options, plan), lawful, play, effort);
  return climb(legal.slice(0, 1), (plan) => shifts(view, options, plan, legal), lawful, play, effort);
}
