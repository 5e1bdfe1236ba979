import { FULL, PERMILLE, fromPoints, mul, ratio } from '../fixed';
import { frameOf } from '../full/frame';
import { coverOf, reachOf } from '../instruments/network';
import { prosper, within100 } from '../instruments/numbers';
import { aim } from './full';
import { causeOf, instrument } from './instrument';
import { together } from './together';
import { tracedTargets } from './traced';

/** Sanctions on a state caught acting under cover. Each that joins in the same turn makes all of them bite more; platforms beside the reserve currency less. */
export const sanction = instrument('sanction', {
  targets: tracedTargets,
  apply(t, place, act, n) {
    const { target } = aim(t, act);
    t.mods.full.sanctions.push({ by: place, target });
    prosper(t, place, { ...causeOf(t, 'sanction', 'own', place), delta: -fromPoints(n.own) });
    t.mods.trust.push({
      from: target,
      to: place,
      by: -fromPoints(n.trust),
      cause: causeOf(t, 'sanction', 'trust', place),
    });
  },
  after(t) {
    const n = t.setup.scenario.rules.instruments?.sanction;
    if (n === undefined) return;
    const { market } = frameOf(t.setup);
    for (const { target, by } of together(t.mods.full.sanctions)) {
      const world = market.reduce((sum, m) => sum + m, 0) - (market[target] as number);
      const weight = by.reduce((sum, i) => sum + (market[i] as number), 0);
      const joint = PERMILLE + n.joint * (by.length - 1);
      const whole = mul(ratio(fromPoints(n.bite), weight, Math.max(1, world)), joint);
      const left = mul(mul(whole, PERMILLE - coverOf(t, target)), PERMILLE + reachOf(t, by[0] as number));
      const delta = -Math.min(FULL, left);
      prosper(t, target, { ...causeOf(t, 'sanction', 'bite', ...by), delta });
      if (t.setup.scenario.rules.domestic !== undefined)
        within100(t, 'elites', [target], { ...causeOf(t, 'sanction', 'bite', ...by), delta });
      const name = (i: number) => t.setup.states[i]?.id ?? '';
      t.tell({ kind: 'sanctions', target: name(target), by: by.map(name), joint: by.length > 1 });
    }
  },
});
