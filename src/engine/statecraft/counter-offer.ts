import { FULL, PERMILLE, fromPoints, mul } from '../fixed';
import type { Turn } from '../context';
import { scaled, within100 } from '../instruments/numbers';
import type { Reason } from '../options';
import { aim, others } from './full';
import { causeOf, democracies, instrument } from './instrument';
import { bestDomains, bought, equip } from './package';
import { together } from './together';
import type { Standpoint } from './types';

/**
 * Match a package in the turn after it: trusted vendors, finance with conditions, and the other side's debt paid off. A government
 * too far gone does not get it.
 */
export const counterOffer = instrument('counter-offer', {
  closed: democracies,
  targets: (s) => others(s, (i) => receptive(s, i)),
  apply(t, place, act) {
    t.mods.full.offers.push({ by: place, target: aim(t, act).target });
  },
  after,
});

/** Offers of one turn to one state are one bid: their money counts together, and what it wins is shared by those who pay. */
function after(t: Turn): void {
  const n = t.setup.scenario.rules.instruments?.['counter-offer'];
  if (n === undefined) return;
  const { pole } = t.setup;
  for (const { target, by } of together(t.mods.full.offers)) {
    const [first = 0] = by;
    const share = bought(t, by, target, n.money);
    const worst = bestDomains(
      t,
      Math.min(3, t.setup.domains.length),
      (d) => -(pole[first] as number) * t.world.tilt.get(d, target),
    );
    equip(t, 'counter-offer', by, target, worst, n.push, share);
    for (const place of by)
      t.mods.trust.push({
        from: target,
        to: place,
        by: Math.trunc(scaled(n.trust, share) / by.length),
        cause: causeOf(t, 'counter-offer', 'trust', place),
      });
    const paid = mul(n.refinance, Math.trunc(share / (FULL / PERMILLE)));
    for (let j = 0; j < t.setup.states.length; j += 1) {
      if (pole[j] !== -(pole[first] as number)) continue;
      const delta = -mul(t.world.debt.get(target, j), paid);
      within100(t, 'debt', [target, j], { ...causeOf(t, 'counter-offer', 'refinance', ...by), delta });
    }
  }
}

/** A hedging state that took a package last turn, and meets the conditions. */
function receptive({ setup, world, place }: Standpoint, i: number): Reason | null {
  const n = setup.scenario.rules.instruments?.['counter-offer'];
  if (setup.pole[i] !== 0 || n === undefined) return { id: 'not-hedging' };
  const fresh = setup.states.some(
    (_, j) =>
      setup.pole[j] === -(setup.pole[place] as number) &&
      world.offered.get(i, j) > 0 &&
      world.offered.get(i, j) >= world.turn - 1,
  );
  if (!fresh) return { id: 'no-package' };
  const inside = setup.scenario.rules.domestic !== undefined;
  const unfree = inside && world.liberties.get(i) < fromPoints(n.liberties);
  return unfree || world.alignment.get(i) < fromPoints(n.alignment) ? { id: 'conditions-unmet' } : null;
}
