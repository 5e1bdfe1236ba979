import { limit } from '../../appraise/situation';
import { temper } from '../outlook';
import type { VerbIdeas } from './types';

/** Paid before elites turn, as far as the ruler is told how they feel. */
export const favours: VerbIdeas = {
  verb: 'favours',
  ideas(s, v) {
    const loyal = s.read.points('elites', s.me);
    const fear = limit((62 - loyal) / 25, 0, 1);
    return [
      { act: { verb: v.verb }, worth: 1.9 * fear * (0.5 + 0.6 * temper(s, 126)), cost: v.cost.capital ?? 0 },
    ];
  },
};
