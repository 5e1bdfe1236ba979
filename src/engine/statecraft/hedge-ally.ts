import { fromPoints } from '../fixed';
import { frameOf } from '../full/frame';
import { prosper } from '../instruments/numbers';
import { aim, others } from './full';
import { causeOf, instrument, poles } from './instrument';

/** Hedge against one's own ally: buy from the other side, cheaply, and let the ally know it is not the only friend. */
export const hedgeAlly = instrument('hedge-ally', {
  closed: poles,
  targets: (s) =>
    others(s, (i) => (s.setup.pole[i] === s.setup.pole[s.place] ? null : { id: 'not-an-ally' })),
  apply(t, place, act, n) {
    const { target } = aim(t, act);
    const pole = t.setup.pole[place] as number;
    prosper(t, place, { ...causeOf(t, 'hedge-ally', 'gain', place), delta: fromPoints(n.gain) });
    for (let domain = 0; domain < frameOf(t.setup).d; domain += 1)
      t.mods.pushes.push({
        domain,
        at: place,
        by: -pole * fromPoints(n.push),
        cause: causeOf(t, 'hedge-ally', 'push', place),
      });
    t.mods.trust.push({
      from: target,
      to: place,
      by: -fromPoints(n.trust),
      cause: causeOf(t, 'hedge-ally', 'trust', place),
    });
    for (let j = 0; j < t.setup.states.length; j += 1)
      if (t.setup.pole[j] === -pole)
        t.mods.trust.push({
          from: j,
          to: place,
          by: fromPoints(n.others),
          cause: causeOf(t, 'hedge-ally', 'others', place),
        });
  },
});
