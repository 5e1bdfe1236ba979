import { scaled, within100 } from '../instruments/numbers';
import { frameOf } from '../full/frame';
import { aim, others } from './full';
import { autocracies, causeOf, instrument } from './instrument';
import { bestDomains, bought, equip } from './package';

/**
 * A Digital Silk Road package: networks in several domains at once from the sender's vendors, on credit. Goodwill comes now; the debt
 * is serviced, ties the buyer to the vendor and sours; the data of its tools flow home.
 */
export const silkRoad = instrument('silk-road', {
  closed: autocracies,
  targets: (s) => others(s, (i) => (s.setup.pole[i] === 0 ? null : { id: 'not-hedging' })),
  apply(t, place, act, n) {
    const { target } = aim(t, act);
    const share = bought(t, [place], target, n.money);
    const { marketWeight, d } = frameOf(t.setup);
    const best = bestDomains(
      t,
      Math.min(n.domains, d),
      (x) => t.world.fielded.get(x, place) * (marketWeight[x] as number),
    );
    equip(t, 'silk-road', [place], target, best, n.push, share);
    t.mods.trust.push({
      from: target,
      to: place,
      by: scaled(n.trust, share),
      cause: causeOf(t, 'silk-road', 'trust', place),
    });
    const pair = [target, place];
    within100(t, 'debt', pair, { ...causeOf(t, 'silk-road', 'debt', place), delta: scaled(n.debt, share) });
    within100(t, 'tools', pair, {
      ...causeOf(t, 'silk-road', 'tools', place),
      delta: scaled(n.tools, share),
    });
    t.add('offered', pair, {
      ...causeOf(t, 'silk-road', 'push', place),
      delta: t.world.turn - t.world.offered.get(target, place),
    });
  },
});
