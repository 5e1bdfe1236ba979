import { limit, shareOf } from '../../appraise/situation';
import { outlookOf, temper } from '../outlook';
import { places, sizeOf, usedLately } from './grievance';
import { aimed, type VerbIdeas } from './types';

/** A junior partner buys elsewhere when times are bad, its side leads anyway or it trusts its ally little; not year after year. */
export const hedgeAlly: VerbIdeas = {
  verb: 'hedge-ally',
  ideas(s, v) {
    if (usedLately(s, v.verb, 2)) return [];
    const { pole } = outlookOf(s);
    const lean = limit(1 - s.read.points('prosperity', s.me) / 100, -0.2, 0.4);
    const safe = limit((pole * s.dial) / 40, -0.3, 0.4);
    return aimed(s, v, places(s), (i) => {
      const junior = Math.max(0, sizeOf(s, i) - sizeOf(s, s.me));
      const doubt = 0.3 - 0.4 * shareOf(s.read.get('trust', s.me, i));
      return (0.15 + junior * 0.4 + 1.2 * lean + 0.4 * safe + doubt) * 2 * temper(s, 117) - 0.1;
    });
  },
};
