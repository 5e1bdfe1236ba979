import {
  advance,
  fork,
  keyOf,
  keyed,
  optionsFor,
  orderProblems,
  type Game,
  type Orders,
  type OrderSet,
} from '../../engine';
import type { Scenario } from '../../scenario/types';
import { converse, playOn, sealedOrders, seatIds, runGame, type RunOptions } from '../run';
import { alternatives, interleaved, type Alternative } from './alternatives';
import { optionsOf } from './games';
import { playedOn } from './long';
import type { GameSpec } from './rows';

/** For each seat of one game: whether one order changed once would have changed the ending, and how many changes were tried. */
export type PivotRow = Record<string, { pivotal: boolean; tried: number }>;

/** A change drawn in some turn: where the game then stood, and where the change left the needle by the end of the turn, less where it was without. */
interface Candidate {
  readonly before: Game;
  readonly orders: OrderSet;
  readonly moved: number;
}

/**
 * Plays a game, and again from each turn with one order of one seat changed, under the same luck, the other seats' bots playing on
 * as they would. At most `flips` changes a seat and turn are drawn by name; those that at once move the needle furthest away from
 * how the game ended are played on first, in long games only these, and a seat is done once one has changed the ending.
 */
export function pivotsOf(scenario: Scenario, spec: GameSpec, flips: number): PivotRow {
  const o = optionsOf(scenario, spec);
  const game = runGame(scenario, { ...o, turns: 0 });
  const drawnOf = new Map<string, Candidate[]>(seatIds(game).map((seat) => [seat, []]));
  while (game.world.ending === null) {
    Object.assign(game.record.seats, o.recast?.(game.world.turn));
    converse(game);
    const sealed = sealedOrders(game, o.edit);
    const before = fork(game);
    advance(game, sealed);
    for (const [seat, list] of drawnOf)
      for (const { orders } of drawn(before, seat, sealed[seat] ?? {}, flips, spec)) {
        const changed = { ...sealed, [seat]: orders };
        const then = fork(before);
        advance(then, changed);
        list.push({
          before,
          orders: changed,
          moved: then.world.index.get() - game.world.index.get(),
        });
      }
  }
  const most = playedOn(scenario);
  const { ending } = game.world;
  const away = ({ moved }: Candidate) =>
    ending === 'liberal' ? -moved : ending === 'illiberal' ? moved : Math.abs(moved);
  return Object.fromEntries(
    [...drawnOf].map(([seat, list]) => {
      const first = list.toSorted((a, b) => away(b) - away(a)).slice(0, most);
      const hit = first.findIndex((c) => endingOf(c, o) !== ending);
      return [seat, { pivotal: hit >= 0, tried: hit >= 0 ? hit + 1 : first.length }];
    }),
  );
}

function endingOf({ before, orders }: Candidate, o: RunOptions): Game['world']['ending'] {
  const then = fork(before);
  advance(then, orders);
  playOn(then, o);
  return then.world.ending;
}

function drawn(game: Game, seat: string, orders: Orders, flips: number, spec: GameSpec): Alternative[] {
  const options = optionsFor(game, seat);
  const luck = keyed(keyOf(`flips-${spec.key}-${spec.population}-${seat}`));
  const found: Alternative[] = [];
  for (const a of interleaved(alternatives(orders, options), luck, game.world.turn)) {
    if (found.length === flips) break;
    if (orderProblems(game.setup, options, a.orders).length === 0) found.push(a);
  }
  return found;
}
