import type { Game, OrderSet } from '../../engine';
import type { Account } from './facts';
import { regretsOf } from './factsRegret';
import { changeBy, courseKnown } from './turned';

/**
 * What would have to be played again before the line of hindsight can be told, less what is known already: the orders changed, by seat.
 * At a long table each takes so long that they are worked out beside the page.
 */
export function coursesWanted(game: Game, account: Account): OrderSet[] {
  const { turn, seat, after } = account;
  const wanted = new Map<string, OrderSet>();
  // The line is drawn up as if no other course had moved anything, to learn which are looked at.
  regretsOf({
    ...account,
    turned(choice, by = seat) {
      const change = changeBy(game, turn, by, choice);
      const world = courseKnown(game, turn, change);
      if (world === undefined) wanted.set(JSON.stringify(change), change);
      return world ?? after;
    },
  });
  return [...wanted.values()];
}
