import { outlookOf } from '../outlook';
import { duePrice } from './read';
import type { StakeIn } from './types';

/** Who was struck wants an answer, and who has been traced lately by its friends stands with them; in quiet years silence is cheap. */
export const deterrence: StakeIn<'deterrence'> = {
  kind: 'deterrence',
  weigh(s, option, p) {
    if ((p.sanctions ?? p.expulsions ?? p.proportion ?? p.attribution ?? p.earlyWarning) === undefined)
      return null;
    const { struck, traced } = outlookOf(s);
    const answer = 0.12 * (p.sanctions ?? 0) + 0.004 * (p.expulsions ?? 0) + 0.05;
    const points =
      answer * (0.5 * Math.min(2, struck) + 0.3 * Math.min(2, traced.size)) - 0.4 * duePrice(s, option);
    return { points, why: points > 0 ? 'bots.reason.struck' : 'bots.reason.unharmed' };
  },
};
