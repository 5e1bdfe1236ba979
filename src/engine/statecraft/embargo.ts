import { SUPPLY, toggle } from '../full/closures';
import { CAPITAL, aim, everyDomain, fullOnly, others } from './full';
import type { Verb } from './types';

/** Close supply of a domain to a target, or lift one's closure. It stands until lifted, for capital and trust each turn. */
export const embargo: Verb = {
  id: 'embargo',
  closed: fullOnly,
  cost: () => ({ capital: 3 * CAPITAL }),
  targets: (s) => others(s, () => null),
  domains: everyDomain,
  apply(t, place, act) {
    const { target, domain } = aim(t, act);
    toggle(t, domain, place, target, SUPPLY);
  },
};
