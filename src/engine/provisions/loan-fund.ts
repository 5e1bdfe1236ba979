import { happens } from '../chance';
import { benefit } from './benefit';
import type { Provision } from './types';

/**
 * Joint loans to hedging markets: the benefit is vendor support in the domain. A fund can fail politically: then
 * nothing is lent this turn but what defectors kept for themselves.
 */
export const loanFund: Provision<'loan-fund'> = {
  kind: 'loan-fund',
  settle(s, def) {
    const { setup, mods, chance, world } = s.t;
    const n = setup.states.length;
    const fails = happens(chance, def.failChance, world.turn, 'loan-fund', s.accord);
    for (const i of s.members) {
      const at = setup.domain(def.domain) * n + i;
      mods.support[at] = (mods.support[at] as number) + (fails ? s.kept(i) : benefit(s, i, def.phi));
    }
  },
};
