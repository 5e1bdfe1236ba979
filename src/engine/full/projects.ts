import type { Turn } from '../context';
import { fromMoney } from '../fixed';
import { nameOf } from './book';

/**
 * Pays a seat's orders for joint projects out of its research money, in scenario order, up to what is missing.
 * Returns what it paid, thousandths.
 */
export function payProjects(t: Turn, i: number): number {
  const ordered = t.orders[i]?.projects;
  if (ordered === undefined) return 0;
  const { paidIn, completed } = t.world;
  let left = t.mods.full.research[i] as number;
  let paid = 0;
  for (const [m, def] of t.setup.scenario.milestones.entries()) {
    const order = ordered[def.id] ?? 0;
    if (order <= 0 || def.cost === undefined || completed.get(m) !== 0) continue;
    const sum = Math.min(order, left, Math.max(0, fromMoney(def.cost) - paidIn.get(m)));
    t.add('paidIn', [m], {
      rule: 'research.project',
      delta: sum,
      path: `/milestones/${def.id}/cost`,
      by: [nameOf(t, i)],
    });
    left -= sum;
    paid += sum;
  }
  return paid;
}
