import { fromPoints, mul } from '../fixed';
import type { Provision } from './types';

/** Dues move every market towards the accord's pole, by the payer's weight in the fund. */
export const push: Provision<'push'> = {
  kind: 'push',
  settle(s, def) {
    const { setup, mods } = s.t;
    const weight = s.members
      .filter((i) => s.honours(i))
      .reduce((sum, i) => sum + (def.weighted ? (setup.states[i]?.weight ?? 1) : 1), 0);
    if (weight === 0) return;
    mods.pushes.push({
      domain: setup.domain(def.domain),
      at: -1,
      by: mul(fromPoints(def.perDue) * weight, mods.accordPush[s.accord] ?? 1000),
      cause: {
        rule: 'accords.push',
        by: [setup.accords[s.accord]?.id ?? ''],
        path: `${s.path}/provisions/push/perDue`,
      },
    });
  },
};
