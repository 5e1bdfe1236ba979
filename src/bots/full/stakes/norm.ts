import { outlookOf } from '../outlook';
import { DAMAGE, level } from './read';
import type { StakeIn } from './types';

/** What sells for a forbidden use is given up grudgingly by who leads; a plain norm is left to the seat's strategy. */
export const norm: StakeIn<'norm'> = {
  kind: 'norm',
  weigh(s, _option, p) {
    if (p.uses === undefined && p.ledger === undefined) return null;
    const d = s.setup.domain(p.domain);
    const market = outlookOf(s).rivals.reduce((sum, i) => sum + (s.setup.states[i]?.market ?? 0), 0);
    const size = Math.max(0.2, s.setup.states[s.me]?.market ?? 0);
    const sales =
      level(s, d, s.me) * Math.min(1, market / size / 20) * ((s.setup.domains[d]?.market ?? 0) / 1000);
    const lost = ((p.uses?.share ?? 1000) / 1000) * sales;
    const points = DAMAGE * 3 * ((p.ledger ?? 0) / 1000) + (0.3 * p.push) / 1000 - lost;
    return { points, why: points > 0 ? 'bots.reason.rule' : 'bots.reason.sales' };
  },
};
