import type { Turn } from '../context';
import { FULL, mul, ratio } from '../fixed';
import { nameOf, param, source, sources, within } from './book';
import type { Outcome } from './compete';
import { frameOf } from './frame';
import { incomeOf } from './income';

/** Prosperity stays within 0.4 and 2 of its start. */
const LOW = 400_000;
const HIGH = 2_000_000;

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
    const id = nameOf(t, i);
    const after = within(
      t,
      'prosperity',
      [i],
      [
        {
          rule: 'market.income',
          delta: gain(income.surplus + income.revenue - bar),
          path: param('prosGain'),
          from: sources(t, () => [
            source('income0', id),
            ...s.domains.map((x) => source('fielded', x.id, id)),
          ]),
        },
        { rule: 'market.closed', delta: gain(income.shut), path: param('price') },
        {
          rule: 'market.damage',
          delta: -mul(world.damage.get(i), prosAdj),
          path: param('prosAdj'),
          from: sources(t, () => [source('damage', id)]),
        },
        {
          rule: 'market.reversion',
          delta: mul(FULL - before, prosAdj),
          path: param('prosAdj'),
          from: sources(t, () => [source('prosperity', id)]),
        },
      ],
      LOW,
      HIGH,
    );
    t.mods.full.growth[i] = after - before;
  }
}
