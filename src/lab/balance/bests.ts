import {
  POINT,
  advance,
  caretakerOrders,
  defaultOrders,
  fork,
  optionsFor,
  orderProblems,
  viewFor,
  type Game,
  type Orders,
  type OrderSet,
} from '../../engine';
import type { Scenario } from '../../scenario/types';
import { converse, runGame, sealedOrders, seatIds } from '../run';
import { alternatives } from './alternatives';
import { optionsOf } from './games';
import type { GameSpec } from './rows';

/** What one seat could have gained in one turn by ordering better than its default, points at the end of that turn. */
export interface BestRow {
  seat: string;
  turn: number;
  gain: number;
}

/** Passes over the single changes: the second finds what two changes bring together. */
const PASSES = 2;

/**
 * In every turn of a game, for each seat: its score after the turn with the best orders found, less that with its default orders
 * (what the scenario proposes, or the caretaker, whichever is better), against the others' real orders and luck.
 * The best is climbed to by single changes, so the gain is a lower bound.
 */
export function bestsOf(scenario: Scenario, spec: GameSpec): BestRow[] {
  const o = optionsOf(scenario, spec);
  const game = runGame(scenario, { ...o, turns: 0 });
  const rows: BestRow[] = [];
  while (game.world.ending === null) {
    const { turn } = game.world;
    Object.assign(game.record.seats, o.recast?.(turn));
    converse(game);
    const sealed = sealedOrders(game, o.edit);
    for (const seat of seatIds(game)) rows.push({ seat, turn, gain: gainOf(game, seat, sealed) / POINT });
    advance(game, sealed);
  }
  return rows;
}

function gainOf(game: Game, seat: string, sealed: OrderSet): number {
  const place = game.setup.state(seat);
  const options = optionsFor(game, seat);
  const score = (orders: Orders): number => {
    const then = fork(game);
    advance(then, { ...sealed, [seat]: orders });
    return then.world.score.get(place);
  };
  const proposed = defaultOrders(game.setup, viewFor(game, seat));
  const kept = caretakerOrders(game.setup, game.world, place);
  const [start, base] = [proposed, kept]
    .map((orders) => [orders, score(orders)] as const)
    .reduce((a, b) => (b[1] > a[1] ? b : a));
  let best = { orders: start, score: base };
  for (let pass = 0; pass < PASSES; pass += 1) {
    const from = best.orders;
    for (const { orders } of alternatives(from, options)) {
      if (orderProblems(game.setup, options, orders).length > 0) continue;
      const found = score(orders);
      if (found > best.score) best = { orders, score: found };
    }
    if (best.orders === from) break;
  }
  return best.score - base;
}
