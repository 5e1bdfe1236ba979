import { PURCHASE, toggle } from '../full/closures';
import { CAPITAL, aim, everyDomain, fullOnly, others } from './full';
import type { Verb } from './types';

/** Close purchases of a domain from a target's vendors, or lift one's closure. It stands until lifted. */
export const closure: Verb = {
  id: 'closure',
  closed: fullOnly,
  cost: () => ({ capital: 3 * CAPITAL }),
  targets: (s) => others(s, () => null),
  domains: everyDomain,
  apply(t, place, act) {
    const { target, domain } = aim(t, act);
    toggle(t, domain, place, target, PURCHASE);
  },
};
