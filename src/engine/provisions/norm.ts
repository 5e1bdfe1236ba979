import { FULL, PERMILLE, mul } from '../fixed';
import { close } from '../full/closures';
import { lessen } from '../full/modifiers';
import type { Provision, Settled } from './types';

const SIGN = { liberal: 1, illiberal: -1, hedging: 0 } as const;

/**
 * Members that honour sell nothing of the domain to buyers of the other pole, or nothing for forbidden uses only; together they push
 * its standard. Where goods are traced in a common ledger, fewer are counterfeit in who honours, the more honour.
 */
export const norm: Provision<'norm'> = {
  kind: 'norm',
  settle(s, def) {
    const { setup, mods } = s.t;
    const domain = setup.domain(def.domain);
    const accord = setup.accords[s.accord];
    if (accord === undefined) return;
    if (def.ledger !== undefined)
      for (const i of s.members)
        if (s.honours(i)) lessen(mods.full.policed, i, mul(def.ledger, s.honourShare));
    const pole = SIGN[accord.pole];
    if (pole === 0) return;
    for (const i of s.members) {
      if (!s.honours(i)) continue;
      for (let j = 0; j < setup.states.length; j += 1) {
        if (setup.pole[j] !== -pole) continue;
        if (def.uses === undefined) close(s.t, domain, i, j);
        else forbid(s, domain, i, j, def.uses.share);
      }
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

/** Sells a buyer nothing for a forbidden use: that share of what it would have bought. */
function forbid(s: Settled, domain: number, seller: number, buyer: number, share: number): void {
  const { setup, mods } = s.t;
  const n = setup.states.length;
  const cut = (mods.full.cut ??= new Float64Array(setup.domains.length * n * n));
  const at = (domain * n + seller) * n + buyer;
  cut[at] = PERMILLE - mul(PERMILLE - (cut[at] as number), PERMILLE - share);
}
