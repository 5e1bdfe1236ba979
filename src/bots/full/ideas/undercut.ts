import { inPoints } from '../../appraise/situation';
import { outlookOf, temper } from '../outlook';
import { lendWorth, markets } from './courting';
import type { VerbIdeas } from './types';

/** Below cost where a market is still to be had: in the domain that weighs most and is not won yet. */
export const undercut: VerbIdeas = {
  verb: 'undercut',
  ideas: (s, v) =>
    markets(s, outlookOf(s).hedgers).flatMap((i) =>
      s.setup.domains.map((d, domain) => {
        const won = Math.max(0, -inPoints(s.read.get('tilt', domain, i)) / 100);
        const weight = (d.market + d.norm) / 700;
        return {
          act: { verb: v.verb, target: s.setup.states[i]?.id ?? '', domain: d.id },
          worth: 1.3 * lendWorth(s, i) * weight * (1 - won) * (0.5 + temper(s, 112)),
          cost: v.cost.capital ?? 0,
        };
      }),
    ),
};
