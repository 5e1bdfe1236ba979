import { FULL, fromPoints } from '../fixed';
import { within100 } from '../instruments/numbers';
import { aim, others } from './full';
import { causeOf, instrument, poles } from './instrument';

/** Shut one's market to a state's goods to change its mind: it hurts at home there, and everybody watches. */
export const marketAccess = instrument('market-access', {
  closed: poles,
  targets: (s) => others(s, (i) => (s.setup.states[i]?.kind === 'group' ? { id: 'no-group' } : null)),
  apply(t, place, act, n) {
    const { target } = aim(t, act);
    const delta = FULL - t.world.coerced.get(target, place);
    within100(t, 'coerced', [target, place], { ...causeOf(t, 'market-access', 'harm', place), delta });
    for (let j = 0; j < t.setup.states.length; j += 1) {
      const field = j === target ? 'trust' : 'onlookers';
      t.mods.trust.push({
        from: j,
        to: place,
        by: -fromPoints(n[field]),
        cause: causeOf(t, 'market-access', field, place),
      });
    }
  },
});
