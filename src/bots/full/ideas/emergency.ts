import { limit, shareOf } from '../../appraise/situation';
import { temper, votesWithin } from '../outlook';
import { usedLately } from './grievance';
import type { VerbIdeas } from './types';

/** For a government about to lose its vote, an autocrat losing control, or a country in ruins. */
export const emergency: VerbIdeas = {
  verb: 'emergency',
  ideas(s, v) {
    if (usedLately(s, v.verb, 2)) return [];
    const approval = shareOf(s.read.get('approval', s.me));
    const autocracy = s.setup.states[s.me]?.regime === 'autocracy';
    const fear = autocracy
      ? limit((0.55 - approval) / 0.15, 0, 1)
      : limit((s.setup.p.apprFloor / 1000 + 0.07 - approval) / 0.07, 0, 1) *
        (votesWithin(s, s.me, 2) ? 1 : 0.3);
    const ruin = limit(shareOf(s.read.get('damage', s.me)) * 4, 0, 1);
    return [
      {
        act: { verb: v.verb },
        worth: (1.5 * fear + 0.4 * ruin) * (0.4 + 0.8 * temper(s, 125)),
        cost: v.cost.capital ?? 0,
      },
    ];
  },
};
