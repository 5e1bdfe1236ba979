import { limit, shareOf } from '../../appraise/situation';
import { temper } from '../outlook';
import type { VerbIdeas } from './types';

/** Up when open standards loosen control, down again when control is firm and research is worth more. */
export const firewall: VerbIdeas = {
  verb: 'firewall',
  ideas(s, v) {
    let open = 0;
    for (const [d, def] of s.setup.domains.entries())
      open += (def.norm / 1000) * Math.max(0, shareOf(s.read.get('standard', d)));
    const loose = limit((0.62 - shareOf(s.read.get('approval', s.me))) / 0.1, 0, 1);
    const up = s.read.get('censored', s.me) !== 0;
    const worth = up
      ? open < 0.03 && loose < 0.2
        ? 0.3
        : 0
      : (5 * open + 0.4) * (0.3 + loose) * (0.4 + 1.1 * temper(s, 127));
    return [{ act: { verb: v.verb }, worth, cost: v.cost.capital ?? 0 }];
  },
};
