import type { CovertVerb } from '../full/modifiers';
import { CAPITAL, aim, fullOnly, others } from './full';
import type { Standpoint, Verb } from './types';

/** RULES §6: 60 of capital, 40 for an autocracy. Groups of states are no target. */
export function covertVerb(id: CovertVerb): Verb {
  return {
    id,
    closed: fullOnly,
    cost: (s) => ({ capital: priceOf(s) }),
    targets: (s) => others(s, (i) => (s.setup.states[i]?.kind === 'group' ? { id: 'no-group' } : null)),
    apply(t, place, act) {
      t.mods.full.covert.push({ by: place, target: aim(t, act).target, verb: id });
    },
  };
}

function priceOf({ setup, place }: Standpoint): number {
  return (setup.states[place]?.regime === 'autocracy' ? 40 : 60) * CAPITAL;
}
