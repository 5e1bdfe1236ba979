import { CAPITAL, aim, fullOnly, others } from './full';
import type { Verb } from './types';

/** Aim market money at a buyer: vendor loans that win sales and goodwill there. Several aims share the money by market size. */
export const lend: Verb = {
  id: 'lend',
  closed: fullOnly,
  cost: () => ({ capital: 5 * CAPITAL }),
  targets: (s) => others(s, (i) => ((s.setup.states[i]?.market ?? 0) > 0 ? null : { id: 'no-market' })),
  apply(t, place, act) {
    t.mods.loans.push({ lender: place, market: aim(t, act).target });
  },
};
