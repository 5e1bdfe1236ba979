import type { Turn } from '../context';
import { mul } from '../fixed';
import type { Strike } from '../full/modifiers';
import type { Cause } from '../ledger';

/** Takes back `share` permille of what is left of the damage that such events did to a state this turn. */
export function relieve(
  t: Turn,
  i: number,
  share: number,
  which: (strike: Strike) => boolean,
  cause: Omit<Cause, 'delta'>,
): void {
  for (const strike of t.mods.full.strikes) {
    if (strike.at !== i || !which(strike)) continue;
    const spared = mul(strike.left, share);
    strike.left -= spared;
    t.add('damage', [i], { ...cause, delta: -spared });
  }
}
