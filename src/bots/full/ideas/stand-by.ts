import { shareOf } from '../../appraise/situation';
import { outlookOf, temper } from '../outlook';
import { places, sizeOf } from './grievance';
import { aimed, type VerbIdeas } from './types';

/** Friends under pressure first, then states whose trust is worth having; most where one's own market makes a difference. */
export const standBy: VerbIdeas = {
  verb: 'stand-by',
  ideas: (s, v) =>
    aimed(s, v, places(s), (i) => {
      let pressure = 0;
      for (const j of places(s))
        if (j !== s.me)
          pressure += shareOf(s.read.get('coerced', i, j)) + shareOf(s.read.get('metals', i, j));
      const { pole } = outlookOf(s);
      const near = s.setup.pole[i] === pole ? 0.9 : s.setup.pole[i] === 0 ? 0.6 : 0;
      const mine = sizeOf(s, s.me);
      return (
        2 *
        near *
        Math.min(1, pressure) *
        (0.3 + mine / (0.01 + mine + sizeOf(s, i))) *
        (0.4 + 0.6 * temper(s, 115))
      );
    }),
};
