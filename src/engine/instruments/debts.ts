import type { Turn } from '../context';
import { FULL, PERMILLE, mul } from '../fixed';
import { nameOf, source } from '../full/book';
import { moveTrust } from '../phases/trust';
import { causeOf } from '../statecraft/instrument';
import { prosper, within100 } from './numbers';

/** Debts for packages are serviced out of prosperity, sour the debtor, and shrink by what is repaid. */
export function debts(t: Turn): void {
  const n = t.setup.scenario.rules.instruments?.['silk-road'];
  if (n === undefined) return;
  const count = t.setup.states.length;
  for (let i = 0; i < count; i += 1) {
    for (let j = 0; j < count; j += 1) {
      const debt = t.world.debt.get(i, j);
      if (debt === 0) continue;
      const from = [source('debt', nameOf(t, i), nameOf(t, j))];
      prosper(t, i, { ...causeOf(t, 'silk-road', 'service', j), delta: -mul(debt, n.service), from });
      moveTrust(t, i, j, -mul(debt, n.resent), () => ({ ...causeOf(t, 'silk-road', 'resent', j), from }));
      within100(t, 'debt', [i, j], {
        ...causeOf(t, 'silk-road', 'repaid', i),
        delta: -mul(debt, n.repaid),
        from,
      });
    }
  }
}

/** What is left of a move of i's base away from its creditors' side, permille. `by` is the move. */
export function lockedIn(t: Turn, i: number, by: number): number {
  const n = t.setup.scenario.rules.instruments?.['silk-road'];
  if (n === undefined || by === 0) return PERMILLE;
  let owed = 0;
  for (let j = 0; j < t.setup.states.length; j += 1)
    if ((t.setup.pole[j] as number) * by < 0) owed += t.world.debt.get(i, j);
  return PERMILLE - mul(n.lock, Math.trunc(Math.min(FULL, owed) / (FULL / PERMILLE)));
}
