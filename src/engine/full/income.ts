import { FULL, PERMILLE, clamp, mul, ratio } from '../fixed';
import type { Setup } from '../setup';
import type { Outcome } from './compete';
import { frameOf } from './frame';

/** What buyers and vendors of a state earn in a market round; world units (full scale 1,000,000). */
export interface Income {
  /** thetaU × what is bought, by domain weight, were no door shut. */
  readonly surplus: number;
  /** What shut doors take from it: convex in what is shut. Not positive. */
  readonly shut: number;
  /** thetaR × vendors' revenue by size of the home market. */
  readonly revenue: number;
  /** What the state's own export controls keep its vendors from selling, by the same measure as revenue. */
  readonly unsold: number;
}

/** surplus = Σ w q (1 − price × lost × (1 + closeK × mean lost)); income = thetaU × surplus + thetaR × revenue / M. */
export function incomeOf(s: Setup, out: Outcome, i: number): Income {
  const { n, d: domains, marketWeight, market } = frameOf(s);
  const { p } = s;
  let meanLost = 0;
  for (let d = 0; d < domains; d += 1)
    meanLost += mul(out.lost[d * n + i] as number, marketWeight[d] as number);
  const steep = PERMILLE + Math.trunc(mul(meanLost, p.closeK) / 1000);
  let whole = 0;
  let paid = 0;
  for (let d = 0; d < domains; d += 1) {
    const q = mul(out.quality[d * n + i] as number, marketWeight[d] as number);
    const cost = clamp(mul(mul(out.lost[d * n + i] as number, p.price), steep), 0, FULL);
    whole += q;
    paid += ratio(q, cost, FULL);
  }
  const earns = (sales: number) => mul(ratio(sales, PERMILLE, market[i] as number), p.thetaR);
  return {
    surplus: mul(whole, p.thetaU),
    shut: -mul(paid, p.thetaU),
    revenue: earns(out.revenue[i] as number),
    unsold: earns(out.unsold[i] as number),
  };
}
