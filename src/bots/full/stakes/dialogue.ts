import { duePrice, others } from './read';
import type { StakeIn } from './types';

/** Talk is cheap while there is capital to spare, and empty where nobody else comes. */
export const dialogue: StakeIn<'dialogue'> = {
  kind: 'dialogue',
  weigh(s, option, p) {
    const scarce = s.options.capital < 25_000 ? 0.06 : 0.01;
    const points = (p.trust / 80) * others(s, option) - duePrice(s, option) - (scarce * p.capital) / 2;
    return { points, why: points > 0 ? 'bots.reason.talks' : 'bots.reason.no-time' };
  },
};
