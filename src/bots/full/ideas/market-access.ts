import { inPoints, shareOf } from '../../appraise/situation';
import { outlookOf, temper } from '../outlook';
import { grievances, places, sizeOf } from './grievance';
import { aimed, type VerbIdeas } from './types';

/**
 * A large market punishes a smaller one: an autocracy whoever wronged it or signed a pledge against its vendors, a democracy only
 * whoever squeezes it. Everybody watches, so that it is not done for nothing.
 */
export const marketAccess: VerbIdeas = {
  verb: 'market-access',
  ideas(s, v) {
    const { pole } = outlookOf(s);
    const against = grievances(s);
    return aimed(s, v, places(s), (i) => {
      const wrong =
        (against.get(i) ?? 0) * (pole === -1 ? 1 : 0.3) + (pole === -1 ? pledged(i) : squeezed(i));
      if (wrong === 0) return 0;
      const reach = Math.max(0, sizeOf(s, s.me) - 0.8 * sizeOf(s, i));
      return (
        3 * wrong * reach * (0.4 + 0.9 * temper(s, 114)) * (1 - shareOf(s.read.get('coerced', i, s.me))) -
        0.05
      );
    });

    function pledged(i: number): number {
      let sum = 0;
      for (const d of s.setup.domains.keys()) sum += Math.max(0, inPoints(s.read.get('pledged', d, i)));
      return Math.min(0.6, sum / 40);
    }

    function squeezed(i: number): number {
      return shareOf(s.read.get('coerced', s.me, i)) + shareOf(s.read.get('metals', s.me, i));
    }
  },
};
