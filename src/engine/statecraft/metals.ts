import { FULL, fromPoints } from '../fixed';
import { within100 } from '../instruments/numbers';
import { aim, others } from './full';
import { autocracies, causeOf, instrument } from './instrument';

/** Export licences on metals: chips and income suffer until the target has found other suppliers, and it hits less the next time. */
export const metals = instrument('metals', {
  closed: autocracies,
  targets: (s) => others(s, (i) => (s.setup.states[i]?.kind === 'group' ? { id: 'no-group' } : null)),
  apply(t, place, act, n) {
    const { target } = aim(t, act);
    const { pole } = t.setup;
    const full = FULL - t.world.diversified.get(target);
    const delta = Math.max(0, full - t.world.metals.get(target, place));
    within100(t, 'metals', [target, place], { ...causeOf(t, 'metals', 'bite', place), delta });
    const cause = causeOf(t, 'metals', 'trust', place);
    const loss = fromPoints(n.trust);
    for (let j = 0; j < t.setup.states.length; j += 1) {
      if (j === target) t.mods.trust.push({ from: j, to: place, by: -loss, cause });
      else if (pole[j] !== 0 && pole[j] === pole[target])
        t.mods.trust.push({ from: j, to: place, by: -Math.trunc(loss / 4), cause });
    }
  },
});
