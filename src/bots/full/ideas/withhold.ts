import { inPoints } from '../../appraise/situation';
import { outlookOf, temper } from '../outlook';
import { sizeOf, usedLately } from './grievance';
import { threatened } from '../threats';
import { aimed, type VerbIdeas } from './types';

/** A large state loses patience with an ally full of the rival's kit; once in a while, and only if that is its temper. */
export const withhold: VerbIdeas = {
  verb: 'withhold',
  ideas(s, v) {
    const lately = usedLately(s, v.verb, 1);
    const { friends, pole } = outlookOf(s);
    return aimed(s, v, friends, (i) => {
      let foreign = 0;
      for (const [d, def] of s.setup.domains.entries())
        foreign += (def.market / 1000) * Math.max(0, 0.9 - (pole * inPoints(s.read.get('tilt', d, i))) / 100);
      const said = threatened(s, s.setup.states[i]?.id ?? '');
      if (lately) return said;
      return said + 3 * foreign * sizeOf(s, s.me) * Math.max(0, temper(s, 121) - 0.3) - 0.05;
    });
  },
};
