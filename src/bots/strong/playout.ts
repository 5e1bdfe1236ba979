import { POINT, suppose, type Chance, type OrderSet, type Setup, type World } from '../../engine';
import type { Played } from './search';

/** Points that an ending under which this seat's side can win is worth beyond its score. */
const WINNABLE = 4;

/**
 * Plays the imagined world forward from this turn's orders and says what the seat then has.
 * @param horizon turns that are played, this one included, before the score is read as it stands
 * @param after what everybody orders in a later turn
 */
export function playout(
  setup: Setup,
  world: World,
  orders: OrderSet,
  me: number,
  chance: Chance,
  horizon: number,
  after: (then: World) => OrderSet,
): Played {
  let { world: then } = suppose(setup, world, orders, chance);
  let turns = 1;
  for (; turns < horizon && then.ending === null; turns += 1)
    ({ world: then } = suppose(setup, then, after(then), chance));
  return { worth: then.score.get(me) / POINT + winnable(setup, then, me), turns };
}

function winnable(setup: Setup, world: World, me: number): number {
  const pole = setup.pole[me] ?? 0;
  if (pole === 0 || !setup.scenario.sharedLoss || world.ending === null) return 0;
  return world.ending === (pole === 1 ? 'illiberal' : 'liberal') ? 0 : WINNABLE;
}
