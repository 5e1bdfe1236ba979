import { advance, fork, keyOf, keyed, optionsFor, orderProblems, type Game, type Orders } from '../../engine';
import type { Scenario } from '../../scenario/types';
import { converse, playOn, sealedOrders, seatIds, runGame } from '../run';
import { alternatives, type Alternative } from './alternatives';
import { optionsOf } from './games';
import type { GameSpec } from './rows';

/** For each seat of one game: whether one order changed once would have changed the ending, and how many changes were tried. */
export type PivotRow = Record<string, { pivotal: boolean; tried: number }>;

/**
 * Plays a game, and from every turn again with one order of one seat changed, under the same luck, the other seats' bots playing on
 * as they would. At most `flips` changes a seat and turn are tried, drawn by name; a seat is done once one has changed the ending.
 */
export function pivotsOf(scenario: Scenario, spec: GameSpec, flips: number): PivotRow {
  const o = optionsOf(scenario, spec);
  const game = runGame(scenario, { ...o, turns: 0 });
  const end = fork(game);
  playOn(end, o);
  const found: PivotRow = Object.fromEntries(
    seatIds(game).map((seat) => [seat, { pivotal: false, tried: 0 }]),
  );
  while (game.world.ending === null) {
    Object.assign(game.record.seats, o.recast?.(game.world.turn));
    converse(game);
    const sealed = sealedOrders(game, o.edit);
    for (const [seat, row] of Object.entries(found)) {
      for (const { orders } of row.pivotal ? [] : drawn(game, seat, sealed[seat] ?? {}, flips, spec)) {
        row.tried += 1;
        const then = fork(game);
        advance(then, { ...sealed, [seat]: orders });
        playOn(then, o);
        row.pivotal = then.world.ending !== end.world.ending;
        if (row.pivotal) break;
      }
    }
    advance(game, sealed);
  }
  return found;
}

/** The accords' flips and, of the other legal changes, as many as there is room for, each by its own draw. */
function drawn(game: Game, seat: string, orders: Orders, flips: number, spec: GameSpec): Alternative[] {
  const options = optionsFor(game, seat);
  const all = alternatives(orders, options).filter(
    (a) => orderProblems(game.setup, options, a.orders).length === 0,
  );
  const luck = keyed(keyOf(`flips-${spec.key}-${spec.population}-${seat}`));
  const weight = (a: Alternative, i: number) =>
    a.slot === 'accords' ? -1 : luck.below(1_000_000, game.world.turn, 'fuzz', i);
  return all
    .map((a, i) => ({ a, w: weight(a, i) }))
    .sort((x, y) => x.w - y.w)
    .slice(0, flips)
    .map(({ a }) => a);
}
