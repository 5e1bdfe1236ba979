import type { Turn } from '../context';
import { FULL, mul, ratio, split } from '../fixed';
import { targetsOf } from './arena';
import { param } from './book';
import { compete } from './compete';
import { frameOf } from './frame';
import { incomeOf } from './income';
import { LINES, USUAL_LINES } from './money';
import { bottleneckOf, reachOf } from './reach';

/**
 * Sets what each state's income is measured against: the first turn's market with every door open, no accord, no loan,
 * and every state spending on markets as states usually do. Orders do not enter, so that nobody can lower its own bar.
 */
export function baseline(t: Turn): void {
  const { setup: s, world } = t;
  const frame = frameOf(s);
  const cells = frame.d * frame.n;
  const reach = new Float64Array(cells);
  const bottleneck = new Float64Array(cells);
  reachOf(frame, world.level, null, s.p.denyK, reach);
  bottleneckOf(frame, world.level, reach, bottleneck);
  const line = LINES.indexOf('market');
  const outcome = compete(s, {
    fielded: bottleneck.map((b, at) => ratio(world.level.data[at] as number, b, FULL)),
    standard: world.standard,
    trust: world.trust,
    closed: null,
    cut: null,
    controls: null,
    homeBias: new Float64Array(cells).fill(1000),
    abroad: new Float64Array(cells).fill(1000),
    money: Float64Array.from(frame.budget0, (budget, j) => {
      const money = split(budget, USUAL_LINES)[line] as number;
      return s.pole[j] === -1 ? mul(money, s.p.autSub) : money;
    }),
    support: new Float64Array(cells),
    targets: targetsOf({ ...t, mods: { ...t.mods, loans: [], full: { ...t.mods.full, frozen: [] } } }),
    rents: new Float64Array(cells).fill(1000),
    undercuts: [],
  });
  for (let i = 0; i < frame.n; i += 1) {
    const { surplus, revenue } = incomeOf(s, outcome, i);
    const delta = surplus + revenue - world.income0.get(i);
    t.add('income0', [i], { rule: 'market.baseline', delta, path: param('thetaU') });
  }
}
