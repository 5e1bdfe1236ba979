import { outlookOf } from '../outlook';
import { DAMAGE, level, others, weightIn } from './read';
import type { StakeIn } from './types';

/** A state in a race does not slow down; a large one that few can make up for does, and so does one that is far ahead or far behind. */
export const aiSafety: StakeIn<'ai-safety'> = {
  kind: 'ai-safety',
  weigh(s, option, p) {
    const domain = s.setup.domain(p.domain);
    const mine = level(s, domain, s.me);
    const closest = outlookOf(s).rivals.reduce(
      (gap, i) => Math.min(gap, Math.abs(mine - level(s, domain, i))),
      1,
    );
    const race = Math.max(0, 1 - 6 * closest) * mine;
    const share = weightIn(s, option);
    const before = others(s, option) * (1 - share);
    const safety = (x: number) => (x * x * (1000 - p.weakest) + (x > 0.999 ? p.weakest : 0)) / 1000;
    const spared = DAMAGE * p.harm * (safety(before + share) - safety(before));
    const slower = 0.12 * (p.restraint / 1000) * (1 + 1.5 * race);
    const points = spared - slower;
    return { points, why: points > 0 ? 'bots.reason.safer' : 'bots.reason.race' };
  },
};
