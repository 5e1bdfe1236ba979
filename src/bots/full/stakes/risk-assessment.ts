import { outlookOf } from '../outlook';
import { duePrice, others, rivalKit } from './read';
import type { StakeIn } from './types';

/** Who keeps doors shut in the domain, or has much of the rival's kit, wants company; others wait. */
export const riskAssessment: StakeIn<'risk-assessment'> = {
  kind: 'risk-assessment',
  weigh(s, option, p) {
    const d = s.setup.domain(p.domain);
    const doors = outlookOf(s).shutByMe.filter((x) => x.domain === d).length;
    const cheaper = 0.08 * doors * (p.discount / 1000) * others(s, option);
    const harder = 0.3 * rivalKit(s, d) * (p.harden / 1000);
    const points = cheaper + harder - duePrice(s, option);
    return { points, why: points > 0 ? 'bots.reason.exposed' : 'bots.reason.clean' };
  },
};
