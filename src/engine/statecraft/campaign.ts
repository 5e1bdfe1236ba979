import { CAPITAL, aim, fullOnly, others } from './full';
import type { Verb } from './types';

/** Turn diplomacy's attention to one hedging state: its trust rises faster, the others' more slowly. */
export const campaign: Verb = {
  id: 'campaign',
  closed: fullOnly,
  cost: () => ({ capital: 5 * CAPITAL }),
  targets: (s) => others(s, (i) => (s.setup.pole[i] === 0 ? null : { id: 'not-hedging' })),
  apply(t, place, act) {
    t.mods.full.campaigns.push({ by: place, target: aim(t, act).target });
  },
};
