import { outlookOf, temper } from '../outlook';
import { places, sizeOf } from './grievance';
import { aimed, type VerbIdeas } from './types';

/** Sanctions after a traced attack: heavier with friends who were struck too and are expected to join, and from large markets. */
export const sanction: VerbIdeas = {
  verb: 'sanction',
  ideas(s, v) {
    const { friends } = outlookOf(s);
    return aimed(s, v, places(s), (i) => {
      const struck = s.read.get('traced', i, s.me) > 0 ? 0.4 : 0;
      const joins = Math.min(1, friends.length / 4);
      return (0.6 + 2 * struck + 0.6 * joins) * (0.5 + sizeOf(s, s.me)) * (0.4 + 0.8 * temper(s, 122));
    });
  },
};
