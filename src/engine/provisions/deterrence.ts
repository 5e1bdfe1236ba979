import { benefit } from './benefit';
import type { Provision } from './types';

/** A doctrine of joint answer: a shield, and damage to a traced attacker in proportion to the honouring share. */
export const deterrence: Provision<'deterrence'> = {
  kind: 'deterrence',
  settle(s, def) {
    const { mods } = s.t;
    for (const i of s.members) {
      mods.shield[i] = (mods.shield[i] as number) + benefit(s, i, def.phi);
      if (s.standing(i)) mods.deterrence[i] = Math.max(mods.deterrence[i] ?? 0, s.honourShare);
    }
  },
};
