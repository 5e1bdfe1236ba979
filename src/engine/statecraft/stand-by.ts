import { PERMILLE, POINT, fromPoints, mul, ratio } from '../fixed';
import { frameOf } from '../full/frame';
import { within100 } from '../instruments/numbers';
import type { Known } from '../world';
import { aim, others } from './full';
import { causeOf, instrument } from './instrument';

/** Stand by a state under pressure: buy what it can no longer sell, sell what it can no longer buy. The answer to coercion. */
export const standBy = instrument('stand-by', {
  targets: (s) =>
    others(s, (i) =>
      presses(s.world, s.place, i)
        ? { id: 'own-pressure' }
        : s.setup.states.some((_, j) => presses(s.world, j, i))
          ? null
          : { id: 'no-pressure' },
    ),
  apply(t, place, act, n) {
    const { target } = aim(t, act);
    const { market } = frameOf(t.setup);
    const [mine, its] = [market[place] as number, market[target] as number];
    const share = mul(n.relief, ratio(mine, PERMILLE, mine + its));
    const cause = causeOf(t, 'stand-by', 'relief', place);
    for (let j = 0; j < t.setup.states.length; j += 1) {
      for (const measure of ['metals', 'coerced'] as const) {
        const delta = -mul(t.world[measure].get(target, j), share);
        within100(t, measure, [target, j], { ...cause, delta });
      }
    }
    t.mods.trust.push({
      from: target,
      to: place,
      by: fromPoints(n.trust),
      cause: causeOf(t, 'stand-by', 'trust', place),
    });
  },
});

/** Pressure of which there is something to take off. */
function presses(world: Known, by: number, target: number): boolean {
  return world.metals.get(target, by) + world.coerced.get(target, by) > 5 * POINT;
}
