import { limit, shareOf } from '../../appraise/situation';
import { temper } from '../outlook';
import { places, sizeOf } from './grievance';
import { aimed, type VerbIdeas } from './types';

/** Tools sell to rulers who have few of them: the larger the state, the more its data are worth. */
export const surveillanceExport: VerbIdeas = {
  verb: 'surveillance-export',
  ideas: (s, v) =>
    aimed(s, v, places(s), (i) => {
      let have = 0;
      for (const j of places(s)) have += shareOf(s.read.get('tools', i, j));
      const lean = limit(0.5 - 0.5 * shareOf(s.read.get('alignment', i)), 0, 1);
      return (
        (0.8 + 1.1 * Math.sqrt(sizeOf(s, i))) *
        (0.5 + lean) *
        Math.max(0, 1 - 1.6 * have) *
        (0.4 + temper(s, 111))
      );
    }),
};
