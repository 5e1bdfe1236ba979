import type { ProvisionDef } from '../../scenario/types';
import { happens } from '../chance';
import { holds } from '../effects/conditions';
import { FULL, mul } from '../fixed';
import { benefit } from './benefit';
import type { Provision, Settled } from './types';

type Fund = Extract<ProvisionDef, { kind: 'loan-fund' }>;

/**
 * Joint loans to hedging markets: the benefit is vendor support in the domain. A fund can fail politically, or freeze while its
 * condition holds (a war, a breach of rights): then nothing is lent this turn but what defectors kept for themselves. A condition may
 * concern one borrower only; borrowers are told, and trust their lenders the less.
 */
export const loanFund: Provision<'loan-fund'> = {
  kind: 'loan-fund',
  channel: true,
  settle(s, def) {
    const { setup, mods, chance, world } = s.t;
    const n = setup.states.length;
    const politics = happens(chance, def.failChance, world.turn, 'loan-fund', s.accord);
    const rule = def.conditionality;
    const frozen = rule !== undefined && holds(setup, world, rule.when);
    const fails = politics || (frozen && rule.at === undefined);
    for (const i of s.members) {
      const at = setup.domain(def.domain) * n + i;
      mods.support[at] = (mods.support[at] as number) + (fails ? s.kept(i) : benefit(s, i, def.phi));
    }
    if (rule !== undefined && (politics || frozen)) freeze(s, rule, politics);
  },
};

/** Lends the borrowers nothing, tells them, and lets them draw their own conclusions. */
function freeze(s: Settled, rule: NonNullable<Fund['conditionality']>, politics: boolean): void {
  const { t } = s;
  const { setup, mods } = t;
  const one = rule.at !== undefined && !politics ? setup.state(rule.at) : null;
  const borrowers = one === null ? [...setup.states.keys()].filter((i) => setup.pole[i] === 0) : [one];
  const accord = setup.accords[s.accord]?.id ?? '';
  const cause = {
    rule: 'accords.loans-frozen',
    by: [accord],
    path: `${s.path}/provisions/loan-fund/conditionality`,
  };
  for (const from of borrowers) {
    for (const to of s.members) {
      if (from === to || !s.honours(to)) continue;
      if (one !== null) mods.full.frozen.push({ lender: to, market: from });
      if (rule.trust > 0) mods.trust.push({ from, to, by: -mul(FULL, rule.trust), cause });
    }
  }
  const told = [...s.members, ...borrowers].map((i) => setup.states[i]?.id ?? '');
  t.tell(
    {
      kind: 'loan-frozen',
      accord,
      why: politics ? 'politics' : 'condition',
      ...(one === null ? {} : { at: setup.states[one]?.id ?? '' }),
    },
    [...new Set(told)],
  );
}
