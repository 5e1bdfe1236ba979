import { FULL, PERMILLE, fromPoints, mul } from '../fixed';
import { within100, scaled } from '../instruments/numbers';
import type { Reason } from '../options';
import { aim, others } from './full';
import { causeOf, democracies, instrument } from './instrument';
import { bestDomains, bought, equip } from './package';
import type { Standpoint } from './types';

/**
 * Match a package in the turn after it: trusted vendors, finance with conditions, and the other side's debt paid off. A government
 * too far gone does not get it.
 */
export const counterOffer = instrument('counter-offer', {
  closed: democracies,
  targets: (s) => others(s, (i) => receptive(s, i)),
  apply(t, place, act, n) {
    const { target } = aim(t, act);
    const { pole } = t.setup;
    const share = bought(t, place, target, n.money);
    const worst = bestDomains(
      t,
      Math.min(3, t.setup.domains.length),
      (d) => -(pole[place] as number) * t.world.tilt.get(d, target),
    );
    equip(t, 'counter-offer', place, target, worst, n.push, share);
    t.mods.trust.push({
      from: target,
      to: place,
      by: scaled(n.trust, share),
      cause: causeOf(t, 'counter-offer', 'trust', place),
    });
    const paid = mul(n.refinance, Math.trunc(share / (FULL / PERMILLE)));
    for (let j = 0; j < t.setup.states.length; j += 1) {
      if (pole[j] !== -(pole[place] as number)) continue;
      const delta = -mul(t.world.debt.get(target, j), paid);
      within100(t, 'debt', [target, j], { ...causeOf(t, 'counter-offer', 'refinance', place), delta });
    }
  },
});

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
