import { FULL, mul } from '../fixed';
import { within100 } from '../instruments/numbers';
import { causeOf, democracies, instrument } from './instrument';

/** Write an overall strategy and give it people: agencies pull together, and in time the state can do more at once. */
export const strategy = instrument('strategy', {
  closed: democracies,
  inside: true,
  apply(t, place, _act, n) {
    const delta = mul(FULL - t.world.stateCapacity.get(place), n.gain);
    within100(t, 'stateCapacity', [place], { ...causeOf(t, 'strategy', 'gain', place), delta });
  },
});
