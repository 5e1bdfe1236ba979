import { INCOME, rivalKit } from './read';
import type { StakeIn } from './types';

/** Who has much to find opens its books; who is clean spares its firms. */
export const audit: StakeIn<'audit'> = {
  kind: 'audit',
  weigh(s, _option, p) {
    let found = 0;
    for (const id of p.domains) {
      const d = s.setup.domain(id);
      found += ((s.setup.domains[d]?.market ?? 0) / 1000) * rivalKit(s, d) * (p.find / 1000);
    }
    // What is replaced stays replaced: it is felt for some turns.
    const points = 6 * found - INCOME * p.cost;
    return { points, why: points > 0 ? 'bots.reason.exposed' : 'bots.reason.clean' };
  },
};
