import {
  advance,
  begin,
  optionsOf,
  orderProblems,
  talk,
  talkProblems,
  viewFor,
  type Game,
  type GameRecord,
  type OrderSet,
  type View,
} from '../../engine';
import type { Scenario } from '../../scenario/types';
import { headerOf } from '../whatif/played';
import type { Impossible } from '../whatif/replayed';
import { DealNames } from '../whatif/talk';
import { without } from '../whatif/without';

/**
 * A record played on another scenario than its own: the same luck, and everybody's orders as they were given, but for those that the
 * other scenario does not allow. On its own scenario it is the game as played.
 */
export function replayOn(scenario: Scenario, record: GameRecord): { game: Game; impossible: Impossible[] } {
  const game = begin(scenario, { ...headerOf(record), ledger: false, checked: false });
  const impossible: Impossible[] = [];
  const names = new DealNames();
  for (const step of record.turns) {
    if (game.world.ending !== null) break;
    if (step.kind === 'talk') {
      const said = possible(game, 'talk', names.renamed(step.orders), impossible);
      names.book(game.setup, step.turn, step.orders, said);
      if (Object.keys(said).length > 0) talk(game, said);
    } else {
      advance(game, possible(game, 'act', step.orders, impossible), step.interventions);
    }
  }
  return { game, impossible };
}

/** Takes out what the other scenario refuses, order by order. */
function possible(game: Game, kind: 'talk' | 'act', orders: OrderSet, out: Impossible[]): OrderSet {
  const check = kind === 'talk' ? talkProblems : orderProblems;
  const kept: OrderSet = {};
  let before: View | undefined;
  for (const [seat, given] of Object.entries(orders)) {
    if (!game.setup.seatIds.has(seat)) continue;
    // What everyone sees is not worked out anew for each seat.
    before = viewFor(game, seat, before);
    const options = optionsOf(game.setup, before);
    let left = given;
    for (;;) {
      const [first] = check(game.setup, options, left);
      if (first === undefined) break;
      out.push({ turn: game.world.turn, seat, path: first.path, reason: first.reason });
      left = without(left, first);
    }
    kept[seat] = left;
  }
  return kept;
}
