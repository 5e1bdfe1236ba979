import { POINT, suppose, type Chance, type OrderSet, type Setup, type World } from '../../engine';
import { cheapOrders } from './policy';

/** Points that an ending under which this seat's side can win is worth beyond its score. */
const WINNABLE = 4;
/** Turns that are played out before the score is read as it stands. */
const HORIZON = 4;

/** Plays the imagined world forward from this turn's orders and returns what the seat then has, points. */
export function playout(setup: Setup, world: World, orders: OrderSet, me: number, chance: Chance): number {
  let { world: then } = suppose(setup, world, orders, chance);
  for (let n = 1; n < HORIZON && then.ending === null; n += 1)
    ({ world: then } = suppose(setup, then, cheapOrders(setup, then, chance), chance));
  return then.score.get(me) / POINT + winnable(setup, then, me);
}

function winnable(setup: Setup, world: World, me: number): number {
  const pole = setup.pole[me] ?? 0;
  if (pole === 0 || !setup.scenario.sharedLoss || world.ending === null) return 0;
  return world.ending === (pole === 1 ? 'illiberal' : 'liberal') ? 0 : WINNABLE;
}
