import { shareOf } from '../../appraise/situation';
import { temper } from '../outlook';
import type { VerbIdeas } from './types';

/** An investment: worth most early, where agencies still clash, and short of what an extra act takes. */
export const strategy: VerbIdeas = {
  verb: 'strategy',
  ideas(s, v) {
    const inside = s.setup.scenario.rules.domestic;
    if (inside === undefined) return [];
    const now = 100 * shareOf(s.read.get('stateCapacity', s.me));
    const clash = now < inside.clash ? 0.9 : 0;
    const near = now < inside.extraAct ? 0.7 : 0;
    const worth = (clash + near) * Math.min(1, s.left / 4) * (0.4 + 0.9 * temper(s, 124));
    return [{ act: { verb: v.verb }, worth, cost: v.cost.capital ?? 0 }];
  },
};
