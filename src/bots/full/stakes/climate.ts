import { DAMAGE, duePrice, weightIn } from './read';
import type { StakeIn } from './types';

/** The larger the state, the more of the harm it spares itself; the small ride along. */
export const climate: StakeIn<'climate'> = {
  kind: 'climate',
  weigh(s, option, p) {
    const points = DAMAGE * p.damage * weightIn(s, option) - duePrice(s, option);
    return { points, why: points > 0 ? 'bots.reason.safer' : 'bots.reason.rides-along' };
  },
};
