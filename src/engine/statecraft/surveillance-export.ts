import { fromPoints } from '../fixed';
import { within100 } from '../instruments/numbers';
import { aim, others } from './full';
import { autocracies, causeOf, instrument } from './instrument';

/** Sell tools of surveillance: the buyer's rulers sit firmer, its people less freely, and the data train the seller's models. */
export const surveillanceExport = instrument('surveillance-export', {
  closed: autocracies,
  targets: (s) => others(s, (i) => (s.setup.pole[i] === 1 ? { id: 'no-democracy' } : null)),
  apply(t, place, act, n) {
    const { target } = aim(t, act);
    within100(t, 'tools', [target, place], {
      ...causeOf(t, 'surveillance-export', 'install', place),
      delta: fromPoints(n.install),
    });
    t.mods.trust.push({
      from: target,
      to: place,
      by: fromPoints(n.trust),
      cause: causeOf(t, 'surveillance-export', 'trust', place),
    });
  },
});
