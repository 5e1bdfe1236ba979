import { mul } from '../fixed';
import { aim, everyDomain, others } from './full';
import { autocracies, instrument } from './instrument';

/**
 * A subsidised price in one market and domain: others' money there counts less. Where a rival's cheap finance is on the table
 * (a loan aimed there, a fund's support in the domain) the price loses much of its pull.
 */
export const undercut = instrument('undercut', {
  closed: autocracies,
  targets: (s) => others(s, (i) => ((s.setup.states[i]?.market ?? 0) > 0 ? null : { id: 'no-market' })),
  domains: everyDomain,
  apply(t, place, act, n) {
    const { target, domain } = aim(t, act);
    t.mods.full.undercuts.push({ by: place, target, domain, discount: n.discount, mute: n.mute });
  },
  /** Whether there is an alternative is known when every seat has acted. */
  after(t) {
    const { setup: s, mods } = t;
    const left = s.scenario.rules.instruments?.undercut.alternative ?? 1000;
    for (const u of mods.full.undercuts) {
      const lent = mods.loans.some(
        (l) => l.market === u.target && s.pole[l.lender] === -(s.pole[u.by] as number),
      );
      const support = s.states.some(
        (_, j) =>
          s.pole[j] === -(s.pole[u.by] as number) &&
          (mods.support[u.domain * s.states.length + j] as number) > 0,
      );
      if (!lent && !support) continue;
      u.discount = mul(u.discount, left);
      u.mute = mul(u.mute, left);
    }
  },
});
