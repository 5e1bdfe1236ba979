import type { Turn } from '../context';
import { fromPoints, mul, ratio, FULL } from '../fixed';
import { causeOf } from '../statecraft/instrument';

/** Pledges move what is installed while they last, and are forgotten: whoever owes the other side forgets at once. */
export function pledges(t: Turn): void {
  const n = t.setup.scenario.rules.instruments?.coordinate;
  if (n === undefined) return;
  const { setup: s, world } = t;
  for (let d = 0; d < s.domains.length; d += 1) {
    for (let i = 0; i < s.states.length; i += 1) {
      const pledge = world.pledged.get(d, i);
      if (pledge === 0) continue;
      const owes = s.states.some((_, j) => (s.pole[j] as number) * pledge < 0 && world.debt.get(i, j) > 0);
      t.add('pledged', [d, i], {
        ...causeOf(t, 'coordinate', 'wear', i),
        delta: owes ? -pledge : -mul(pledge, n.wear),
      });
      if (owes) continue;
      const by = ratio(fromPoints(n.push), pledge, FULL);
      t.mods.pushes.push({ domain: d, at: i, by, cause: causeOf(t, 'coordinate', 'push', i) });
    }
  }
}
