import {
  POINT,
  advance,
  caretakerOrders,
  defaultOrders,
  fork,
  keyOf,
  keyed,
  optionsFor,
  orderProblems,
  viewFor,
  type Game,
  type Orders,
  type OrderSet,
} from '../../engine';
import type { Scenario } from '../../scenario/types';
import { converse, runGame, sealedOrders, seatIds } from '../run';
import { alternatives, interleaved } from './alternatives';
import { optionsOf } from './games';
import { looksOf, rotated, triesOf } from './long';
import type { GameSpec } from './rows';

/** What one seat could have gained in one turn by ordering better than its default, points at the end of that turn: at least. */
export interface BestRow {
  seat: string;
  turn: number;
  gain: number;
}

/** What the best order must bring more than the default to matter, points: one in a hundred of the visible scale. */
export const MARGIN = 1;

/** Passes over the single changes: the second finds what two changes bring together. */
const PASSES = 2;

/**
 * In every turn of a game, for each seat: its score after the turn with the best orders found, less that with its default orders
 * (what the scenario proposes, or the caretaker, whichever is better), against the others' real orders and luck.
 * The best is climbed to by single changes, until one brings what matters: so the gain is a lower bound. In long games some of the
 * seats are looked at in each turn, in rotation, and some of the changes are tried.
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
    for (const seat of rotated(seatIds(game), looksOf(scenario), spec.population + turn))
      rows.push({ seat, turn, gain: gainOf(game, seat, sealed) / POINT });
    advance(game, sealed);
  }
  return rows;
}

function gainOf(game: Game, seat: string, sealed: OrderSet): number {
  const place = game.setup.state(seat);
  const options = optionsFor(game, seat);
  const luck = keyed(keyOf(`bests-${game.record.seed}-${seat}`));
  const most = triesOf(game.setup.scenario);
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
    for (const { orders } of interleaved(alternatives(from, options), luck, game.world.turn).slice(0, most)) {
      if (orderProblems(game.setup, options, orders).length > 0) continue;
      const found = score(orders);
      if (found > best.score) best = { orders, score: found };
      if (best.score - base >= MARGIN * POINT) return best.score - base;
    }
    if (best.orders === from) break;
  }
  return best.score - base;
}
