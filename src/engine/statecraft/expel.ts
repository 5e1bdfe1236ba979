import { PERMILLE, fromPoints, mul } from '../fixed';
import { within100 } from '../instruments/numbers';
import { aim } from './full';
import { causeOf, instrument } from './instrument';
import { together } from './together';
import { tracedTargets } from './traced';

/** Expel the diplomats of a state caught acting under cover: its stations everywhere lose hands, the more the more states do it at once. */
export const expel = instrument('expel', {
  targets: tracedTargets,
  apply(t, place, act, n) {
    const { target } = aim(t, act);
    t.mods.full.expulsions.push({ by: place, target });
    within100(t, 'expelled', [place], { ...causeOf(t, 'expel', 'back', target), delta: fromPoints(n.back) });
    t.mods.trust.push({
      from: target,
      to: place,
      by: -fromPoints(n.trust),
      cause: causeOf(t, 'expel', 'trust', place),
    });
  },
  after(t) {
    const n = t.setup.scenario.rules.instruments?.expel;
    if (n === undefined) return;
    for (const { target, by } of together(t.mods.full.expulsions)) {
      const joint = PERMILLE + n.joint * (by.length - 1);
      const delta = mul(fromPoints(n.loss) * by.length, joint);
      within100(t, 'expelled', [target], { ...causeOf(t, 'expel', 'loss', ...by), delta });
      const name = (i: number) => t.setup.states[i]?.id ?? '';
      t.tell({ kind: 'expulsions', target: name(target), by: by.map(name) });
    }
  },
});
