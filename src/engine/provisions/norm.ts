import { close } from '../full/closures';
import { FULL, mul } from '../fixed';
import type { Provision } from './types';

const SIGN = { liberal: 1, illiberal: -1, hedging: 0 } as const;

/** Members that honour sell nothing of the domain to buyers of the other pole; together they push its standard. */
export const norm: Provision<'norm'> = {
  kind: 'norm',
  settle(s, def) {
    const { setup, mods } = s.t;
    const domain = setup.domain(def.domain);
    const accord = setup.accords[s.accord];
    if (accord === undefined) return;
    const pole = SIGN[accord.pole];
    if (pole === 0) return;
    for (const i of s.members) {
      if (!s.honours(i)) continue;
      for (let j = 0; j < setup.states.length; j += 1) if (setup.pole[j] === -pole) close(s.t, domain, i, j);
    }
    const by = pole * mul(mul(FULL, def.push), s.honourShare);
    if (by === 0) return;
    mods.standardPush.push({
      domain,
      by,
      cause: { rule: 'accords.norm', by: [accord.id], path: `${s.path}/provisions/norm/push` },
    });
  },
};
