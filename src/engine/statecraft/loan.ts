import { fromPoints, mul } from '../fixed';
import type { Verb } from './types';

/** Lend to a market: it moves towards your pole, and pays a contract if it ends the turn on your side. */
export const loan: Verb = {
  id: 'loan',
  closed: ({ setup, place }) => (setup.pole[place] === 0 ? { id: 'hedging-borrows' } : null),
  cost: ({ setup, stake }) => ({ home: mul(fromPoints(setup.scenario.rules.statecraft.loan.cost), stake) }),
  targets: ({ setup }) => setup.buyers.map((i) => ({ value: setup.states[i]?.id ?? '', allowed: true })),
  apply(t, place, act) {
    const { setup, mods } = t;
    const market = setup.state(act.target ?? '');
    const id = setup.states[place]?.id ?? '';
    mods.loans.push({ lender: place, market });
    mods.pushes.push({
      domain: act.domain === undefined ? 0 : setup.domain(act.domain),
      at: market,
      by: (setup.pole[place] as number) * fromPoints(setup.scenario.rules.statecraft.loan.push),
      cause: { rule: 'statecraft.loan', by: [id], path: '/rules/statecraft/loan/push' },
    });
  },
};
