import { PERMILLE, fromPoints, mul } from '../fixed';
import { lessen } from '../full/modifiers';
import { relieve } from './relief';
import type { Provision } from './types';

/**
 * Critical goods are made at home, or bought from friends who do the same: half of the cover is one's own, half grows with the
 * honouring share. It costs income every turn and spares damage when supplies fail or are cut off: insurance.
 */
export const reshoring: Provision<'reshoring'> = {
  kind: 'reshoring',
  settle(s, def) {
    const { mods, setup } = s.t;
    const by = [setup.accords[s.accord]?.id ?? ''];
    const path = `${s.path}/provisions/reshoring`;
    const cover = mul(def.spares, Math.trunc((PERMILLE + s.honourShare) / 2));
    for (const i of s.members) {
      if (!s.honours(i)) continue;
      const cause = { rule: 'accords.reshoring', by, path: `${path}/cost` };
      mods.full.earnings.push({ at: i, by: -fromPoints(def.cost), cause });
      lessen(mods.full.resilience, i, cover);
      const spared = { rule: 'accords.supplied', by, path: `${path}/spares` };
      relieve(s.t, i, cover, (strike) => strike.supply, spared);
    }
  },
};
