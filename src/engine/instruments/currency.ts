import type { Turn } from '../context';
import { PERMILLE, fromPoints, mul } from '../fixed';
import { frameOf } from '../full/frame';
import { causeOf } from '../statecraft/instrument';
import { networkOf } from './network';
import { prosper } from './numbers';

/** A platform pays its owner by its network, and draws in states that trust the owner: the larger it is, the less trust it takes. */
export function currencies(t: Turn): void {
  const n = t.setup.scenario.rules.instruments?.currency;
  if (n === undefined) return;
  const { hedgers, n: count } = frameOf(t.setup);
  for (let owner = 0; owner < count; owner += 1) {
    if (t.setup.pole[owner] === 0) continue;
    const share = networkOf(t, owner);
    if (share === 0) continue;
    prosper(t, owner, { ...causeOf(t, 'currency', 'gain', owner), delta: mul(fromPoints(n.gain), share) });
    const needs = mul(fromPoints(n.joins), PERMILLE - Math.trunc(share / 2));
    for (const i of hedgers) {
      if (t.world.platform.get(i) !== 0 || t.world.trust.get(i, owner) < needs) continue;
      t.add('platform', [i], { ...causeOf(t, 'currency', 'joins', owner), delta: owner + 1 });
    }
  }
}
