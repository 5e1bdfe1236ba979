import { fromPoints, mul } from '../fixed';
import type { Provision } from './types';

/**
 * Each due paid gives the same amount to every member in good standing: a linear public good with excludable, equal
 * returns (MPCR = perDue ÷ due; Isaac, Walker and Thomas 1984), so that large members are tempted like small ones.
 */
export const share: Provision<'share'> = {
  kind: 'share',
  settle(s, def) {
    const each = mul(fromPoints(def.perDue), s.t.stake);
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
