import { fromPoints } from '../fixed';
import { aim, others } from './full';
import { causeOf, instrument, poles } from './instrument';

/** Bring a state onto one's digital-currency platform: each makes the network worth more, and takes it out of others' sanctions. */
export const currency = instrument('currency', {
  closed: poles,
  targets: (s) => {
    const least = fromPoints(s.setup.scenario.rules.instruments?.currency.trust ?? 0);
    return others(s, (i) => {
      if (s.setup.pole[i] === -(s.setup.pole[s.place] as number)) return { id: 'other-side' };
      if (s.world.platform.get(i) === s.place + 1) return { id: 'joined-already' };
      return s.world.trust.get(i, s.place) >= least ? null : { id: 'trust-too-low' };
    });
  },
  apply(t, place, act) {
    const { target } = aim(t, act);
    t.add('platform', [target], {
      ...causeOf(t, 'currency', 'trust', place),
      delta: place + 1 - t.world.platform.get(target),
    });
  },
});
