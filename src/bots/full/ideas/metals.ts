import { shareOf } from '../../appraise/situation';
import { temper } from '../outlook';
import { grievances, sizeOf } from './grievance';
import { aimed, type VerbIdeas } from './types';

/** An answer to lists, sanctions and shut doors, while the target still depends on what is licensed. */
export const metals: VerbIdeas = {
  verb: 'metals',
  ideas: (s, v) => {
    const against = grievances(s);
    return aimed(s, v, [...against.keys()], (i) => {
      const left = 1 - shareOf(s.read.get('diversified', i));
      const pressing = shareOf(s.read.get('metals', i, s.me));
      return (
        (1.1 + 1.6 * temper(s, 113)) * (against.get(i) ?? 0) * left * (1 - pressing) * (0.4 + sizeOf(s, i))
      );
    });
  },
};
