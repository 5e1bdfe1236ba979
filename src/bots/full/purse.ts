import type { Situation } from '../appraise/situation';

/** Points that a whole year's budget is worth to a government: the first tenth counts most. */
const BUDGET_WORTH = 8;

/** Points a payment is worth to whoever gets it. It saturates: no state can spend ten budgets in a year. */
export function gainOfPayment(s: Situation, state: number, amount: number): number {
  const share = amount / Math.max(1, s.read.get('budget', state));
  return (BUDGET_WORTH * share) / (1 + share);
}

export function costOfPayment(s: Situation, amount: number): number {
  return gainOfPayment(s, s.me, amount);
}

/** Money that is worth so many points to a state, thousandths; null where this seat cannot or may not pay it. */
export function priceFor(s: Situation, state: number, points: number): number | null {
  if (points >= 0.9 * BUDGET_WORTH) return null;
  const share = points / (BUDGET_WORTH - points);
  const amount = Math.ceil(share * Math.max(1, s.read.get('budget', state)));
  return amount <= s.options.deals.maxPayment ? amount : null;
}
