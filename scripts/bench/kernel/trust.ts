import type { Columns } from './capture';
import type { Flat, Inputs } from './full';

const FULL = 1_000_000;

/** Trust drifts back to its start, then takes what the turn's conduct moved. */
export function trusts({ n, p, trust0 }: Flat, { moves }: Inputs, { trust }: Columns): void {
  for (let at = 0; at < n * n; at += 1) {
    const held = trust[at] as number;
    trust[at] = held + Math.trunc((((trust0[at] as number) - held) * p.trustDecay) / 1000);
  }
  // Nobody trusts itself: both stand at 0 and nothing moves them.
  for (let k = 0; k < moves.at.length; k += 1) {
    const at = moves.at[k] as number;
    const after = (trust[at] as number) + (moves.by[k] as number);
    trust[at] = after > FULL ? FULL : after < -FULL ? -FULL : after;
  }
}
