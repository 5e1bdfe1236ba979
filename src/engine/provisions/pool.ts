import { split } from '../fixed';
import { benefit, duesArrived } from './benefit';
import type { Provision, Settled } from './types';

/**
 * Pooled research: each member's benefit is research money in the accord's domains. With a threshold it is a threshold good
 * (Palfrey and Rosenthal 1984): below it φ falls, and only where it is met are the honouring members spared supply shocks.
 * Work that is rationalised brings more the more members share in it.
 */
export const pool: Provision<'pool'> = {
  kind: 'pool',
  channel: true,
  settle(s, def) {
    const { setup, mods } = s.t;
    const n = setup.states.length;
    const met = def.threshold === undefined || duesArrived(s) >= def.threshold.share;
    const plain = def.threshold !== undefined && !met ? def.threshold.below : def.phi;
    const phi = Math.max(0, plain + sharedOut(s, def.rationalise));
    const even = def.domains.map(() => 1);
    for (const i of s.members) {
      for (const [k, money] of split(benefit(s, i, phi), even).entries()) {
        const at = setup.domain(def.domains[k] ?? '') * n + i;
        mods.channel[at] = (mods.channel[at] as number) + money;
      }
      if (def.threshold !== undefined && met && s.honours(i)) mods.full.spared[i] = 1;
    }
  },
};

/** What sharing the work out adds to φ: more with every member that takes part, less than nothing for one who works alone. */
function sharedOut(s: Settled, rule: { each: number; alone: number } | undefined): number {
  if (rule === undefined) return 0;
  const working = s.members.filter((i) => s.honours(i)).length;
  return working <= 1 ? -rule.alone : rule.each * (working - 1);
}
