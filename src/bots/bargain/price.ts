import type { Consideration } from '../../engine';
import { homeOf } from '../appraise/beliefs';
import { POINTS, limit, type Situation } from '../appraise/situation';

/** The seller's cost and a share of what is left to divide, in half points; null where it cannot be paid. */
export function priceOf(s: Situation, payer: number, cost: number, gain: number, sharesWithSeller: number) {
  const surplus = gain - cost;
  if (surplus <= 0) return null;
  const price = Math.max(0.5, Math.ceil(2 * (cost + limit(sharesWithSeller, 0, 1) * surplus)) / 2);
  const most = Math.min(s.options.deals.maxPayment / POINTS, 0.3 * homeOf(s, payer));
  return price <= most && price < gain ? price : null;
}

export function payment(points: number): Consideration {
  return { kind: 'payment', amount: Math.round(points * POINTS) };
}

/** Points paid in a list of considerations. */
export function paid(items: readonly Consideration[]): number {
  return items.reduce((sum, x) => (x.kind === 'payment' ? sum + x.amount / POINTS : sum), 0);
}
