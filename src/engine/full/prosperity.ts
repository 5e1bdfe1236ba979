import type { Turn } from '../context';
import { FULL, mul, ratio } from '../fixed';
import { nameOf, param, shift, source } from './book';
import type { Outcome } from './compete';
import { frameOf } from './frame';
import { incomeOf } from './income';

/** Prosperity stays within 0.4 and 2 of its start. */
export const LOW = 400_000;
export const HIGH = 2_000_000;

/**
 * Prosperity moves prosAdj of the way to 1 + prosGain × (income / income0 − 1) − damage.
 * A state without income at the start keeps its prosperity.
 */
export function prosperity(t: Turn, outcome: Outcome): void {
  const { setup: s, world } = t;
  const { n } = frameOf(s);
  const { prosAdj, prosGain } = s.p;
  for (let i = 0; i < n; i += 1) {
    const before = world.prosperity.get(i);
    const bar = world.income0.get(i);
    if (bar === 0) continue;
    const income = incomeOf(s, outcome, i);
    const gain = (x: number) => mul(mul(ratio(x, FULL, bar), prosGain), prosAdj);
    const unsold = -gain(income.unsold);
    const earned = gain(income.surplus + income.revenue - bar) - unsold;
    const shut = gain(income.shut);
    const harm = -mul(world.damage.get(i), prosAdj);
    const back = mul(FULL - before, prosAdj);
    const more = t.mods.full.earnings.filter((x) => x.at === i);
    const extra = more.reduce((sum, x) => sum + x.by, 0);
    const after = shift(t, 'prosperity', [i], earned + unsold + shut + harm + back + extra, LOW, HIGH, () => {
      const id = nameOf(t, i);
      return [
        {
          rule: 'market.income',
          delta: earned,
          path: param('prosGain'),
          from: [source('income0', id), ...s.domains.map((x) => source('fielded', x.id, id))],
        },
        { rule: 'market.lost-sales', delta: unsold, path: param('thetaR') },
        ...more.map((x) => ({ ...x.cause, delta: x.by })),
        { rule: 'market.closed', delta: shut, path: param('price') },
        { rule: 'market.damage', delta: harm, path: param('prosAdj'), from: [source('damage', id)] },
        { rule: 'market.reversion', delta: back, path: param('prosAdj'), from: [source('prosperity', id)] },
      ];
    });
    t.mods.full.growth[i] = (t.mods.full.growth[i] as number) + after - before;
  }
}
