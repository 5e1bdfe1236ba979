import { shareOf } from '../../appraise/situation';
import { outlookOf, temper } from '../outlook';
import { lendWorth, markets } from './courting';
import { aimed, type VerbIdeas } from './types';

/** A package goes where a loan would, with more weight: to markets that owe little yet. */
export const silkRoad: VerbIdeas = {
  verb: 'silk-road',
  ideas: (s, v) =>
    aimed(s, v, markets(s, outlookOf(s).hedgers), (i) => {
      const owed = shareOf(s.read.get('debt', i, s.me));
      return lendWorth(s, i) * (0.7 + 0.8 * temper(s, 110)) * (1 - Math.min(0.9, 1.5 * owed));
    }),
};
