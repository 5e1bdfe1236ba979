import { fromPoints, mul } from '../fixed';
import { within100 } from '../instruments/numbers';
import { causeOf, instrument } from './instrument';

/** Emergency powers: order now, at the price of liberties; an autocrat's own elites are not safe from them either. */
export const emergency = instrument('emergency', {
  inside: true,
  apply(t, place, _act, n) {
    within100(t, 'approval', [place], {
      ...causeOf(t, 'emergency', 'approval', place),
      delta: fromPoints(n.approval),
    });
    t.add('damage', [place], {
      ...causeOf(t, 'emergency', 'heal', place),
      delta: -mul(t.world.damage.get(place), n.heal),
    });
    within100(t, 'liberties', [place], {
      ...causeOf(t, 'emergency', 'liberties', place),
      delta: -fromPoints(n.liberties),
    });
    if (t.setup.states[place]?.regime === 'autocracy')
      within100(t, 'elites', [place], {
        ...causeOf(t, 'emergency', 'elites', place),
        delta: -fromPoints(n.elites),
      });
  },
});
