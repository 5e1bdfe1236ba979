import { split } from '../fixed';
import { benefit, duesArrived } from './benefit';
import type { Provision } from './types';

/**
 * Pooled research: each member's benefit is research money in the accord's domains. With a threshold it is a threshold good
 * (Palfrey and Rosenthal 1984): below it φ falls, and only where it is met are the honouring members spared supply shocks.
 */
export const pool: Provision<'pool'> = {
  kind: 'pool',
  settle(s, def) {
    const { setup, mods } = s.t;
    const n = setup.states.length;
    const met = def.threshold === undefined || duesArrived(s) >= def.threshold.share;
    const phi = def.threshold !== undefined && !met ? def.threshold.below : def.phi;
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
