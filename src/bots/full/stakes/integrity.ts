import { outlookOf } from '../outlook';
import { duePrice, level } from './read';
import type { StakeIn } from './types';

/** Who was struck lately, or has most to lose, guards its secrets in company. */
export const integrity: StakeIn<'integrity'> = {
  kind: 'integrity',
  weigh(s, option, p) {
    const { struck, rivals } = outlookOf(s);
    let lead = 0;
    for (const d of s.setup.domains.keys())
      for (const i of rivals) lead = Math.max(lead, level(s, d, s.me) - level(s, d, i));
    const guarded = ((p.espionage + p.disinformation) / 2000) * (0.25 * lead + 0.25 * Math.min(2, struck));
    const points = guarded + 0.1 * (p.crime / 1000) - duePrice(s, option);
    return { points, why: points > 0 ? 'bots.reason.struck' : 'bots.reason.unharmed' };
  },
};
