import { benefit } from './benefit';
import type { Provision } from './types';

/**
 * Shared intelligence: the benefit is a shield against covert action; the honouring share, by capacity, helps members
 * in good standing to inspect accords and to trace attacks.
 */
export const intelligence: Provision<'intelligence'> = {
  kind: 'intelligence',
  channel: true,
  settle(s, def) {
    const { mods } = s.t;
    for (const i of s.members) {
      mods.shield[i] = (mods.shield[i] as number) + benefit(s, i, def.phi);
      if (s.standing(i)) mods.intelligence[i] = Math.max(mods.intelligence[i] ?? 0, s.honourShare);
    }
  },
};
