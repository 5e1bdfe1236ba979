import { PERMILLE, mul, ratio } from '../fixed';
import { frameOf } from '../full/frame';
import type { Provision } from './types';

/**
 * Open interfaces: who honours gives up half its home bias; every member's weight abroad grows, up to `abroad`, with the
 * share (by capacity) of its active partners that are open. A compatibility standard (Katz and Shapiro 1985).
 */
export const openInterface: Provision<'open-interface'> = {
  kind: 'open-interface',
  settle(s, def) {
    const { setup, mods } = s.t;
    const n = setup.states.length;
    const domain = setup.domain(def.domain);
    const { cap } = frameOf(setup);
    for (const i of s.members) {
      const at = domain * n + i;
      if (s.honours(i)) mods.homeBias[at] = mul(mods.homeBias[at] as number, 500);
      let all = 0;
      let open = 0;
      for (const j of s.members) {
        if (j === i) continue;
        const weight = cap[j] || 1;
        all += weight;
        if (s.honours(j) && s.active(i, j)) open += weight;
      }
      mods.abroad[at] = mul(mods.abroad[at] as number, PERMILLE + ratio(def.abroad, open, all));
    }
  },
};
