import type { Turn } from '../context';
import { isqrt, mul } from '../fixed';
import { frameOf } from './frame';

/**
 * Strength of each state: √(100 × (security money + shield)) × Σ military weight × fielded level (RULES §4).
 * Only ratios of strengths mean anything.
 */
export function strengths(t: Turn): Float64Array {
  const { n, d: domains, military } = frameOf(t.setup);
  const { full, shield } = t.mods;
  const out = new Float64Array(n);
  for (let i = 0; i < n; i += 1) {
    let arms = 0;
    for (let d = 0; d < domains; d += 1) arms += mul(t.world.fielded.get(d, i), military[d] as number);
    const money = (full.security[i] as number) + (shield[i] as number);
    out[i] = isqrt(100 * money) * Math.trunc(arms / 1000);
  }
  return out;
}
