import { PERMILLE, mul, ratio } from '../fixed';
import { close } from '../full/closures';
import { frameOf } from '../full/frame';
import type { Provision, Settled } from './types';

/**
 * Members that honour sell nothing of the domain to the targets. A target denied its supply may learn to make its own, the faster
 * the more is denied (indigenisation): the price of control beside the members' lost sales.
 */
export const exportControl: Provision<'export-control'> = {
  kind: 'export-control',
  settle(s, def) {
    const { setup, mods } = s.t;
    const n = setup.states.length;
    const domain = setup.domain(def.domain);
    const targets = def.targets.map((target) => setup.state(target));
    const controls = (mods.full.controls ??= new Uint8Array(setup.domains.length * n * n));
    for (const i of s.members) {
      if (!s.honours(i)) continue;
      for (const target of targets) {
        close(s.t, domain, i, target);
        controls[(domain * n + i) * n + target] = 1;
      }
    }
    if (def.indigenise === undefined) return;
    for (const target of targets) {
      const at = domain * n + target;
      const by = mul(def.indigenise, denied(s, domain, target));
      mods.full.indigenous[at] = Math.max(mods.full.indigenous[at] as number, by);
    }
  },
};

/** Share of a target's foreign supply, by level² × capacity as in access, that honouring members hold; permille. */
function denied(s: Settled, domain: number, target: number): number {
  const { setup, world } = s.t;
  const { cap } = frameOf(setup);
  let all = 0;
  let shut = 0;
  for (let j = 0; j < setup.states.length; j += 1) {
    if (j === target) continue;
    const level = Math.trunc(world.level.get(domain, j) / 1000);
    const supply = level * level * (cap[j] as number);
    all += supply;
    if (s.members.includes(j) && s.honours(j)) shut += supply;
  }
  return ratio(shut, PERMILLE, all);
}
