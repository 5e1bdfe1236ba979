import { fromPoints, mul } from '../fixed';
import type { Provision } from './types';

/**
 * Each due paid gives the same amount to every member in good standing: a linear public good with excludable, equal
 * returns (MPCR = perDue ÷ due; Isaac, Walker and Thomas 1984), so that large members are tempted like small ones. Where a
 * turn asks for a minimum of payers and fewer pay, what was paid is lost: a threshold public good (Palfrey and Rosenthal 1984).
 */
export const share: Provision<'share'> = {
  kind: 'share',
  settle(s, def) {
    const least = def.minimum[Math.min(s.t.world.turn, def.minimum.length) - 1] ?? 0;
    if (s.members.filter((j) => s.honours(j)).length < least) return;
    const each = mul(mul(fromPoints(def.perDue), s.t.stake), s.returns);
    for (const i of s.members) {
      if (!s.standing(i)) continue;
      const payers = s.members.filter((j) => s.honours(j) && (def.includeOwn || j !== i)).length;
      s.t.add('home', [i], {
        rule: 'accords.share',
        delta: each * payers,
        path: `${s.path}/provisions/share/perDue`,
        by: [s.t.setup.accords[s.accord]?.id ?? ''],
      });
    }
  },
};
