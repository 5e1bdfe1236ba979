import { FULL, clamp, mul, ratio } from '../fixed';
import type { Column } from '../world';
import type { Frame } from './frame';

/** Fills `out` by [domain, state] with the best level within reach; `closed` null: every door is open. */
export function reachOf(
  frame: Frame,
  level: Column,
  closed: Uint8Array | null,
  denyK: number,
  out: Float64Array,
): void {
  const { n, d: domains, cap } = frame;
  const supply = new Float64Array(n);
  for (let d = 0; d < domains; d += 1) {
    let total = 0;
    for (let j = 0; j < n; j += 1) {
      // Levels in permille, so that the square times the capacity stays far below 2^53.
      const l = Math.trunc(level.get(d, j) / 1000);
      supply[j] = l * l * (cap[j] as number);
      total += supply[j] as number;
    }
    if (closed === null || !closed.subarray(d * n * n, (d + 1) * n * n).includes(1)) {
      openReach(level, d, n, out);
      continue;
    }
    for (let i = 0; i < n; i += 1) {
      let best = 0;
      let denied = 0;
      for (let j = 0; j < n; j += 1) {
        if (j === i) continue;
        if (closed[(d * n + j) * n + i] === 1) denied += supply[j] as number;
        else best = Math.max(best, level.get(d, j));
      }
      const sigma = ratio(denied, 1000, total - (supply[i] as number));
      const open = 1000 - mul(denyK, mul(sigma, sigma));
      out[d * n + i] = mul(Math.max(best, level.get(d, i)), open);
    }
  }
}

/** With every door open, all reach the highest level there is. */
function openReach(level: Column, d: number, n: number, out: Float64Array): void {
  let best = 0;
  for (let j = 0; j < n; j += 1) best = Math.max(best, level.get(d, j));
  for (let i = 0; i < n; i += 1) out[d * n + i] = best;
}

/** Fills `out` by [domain, state] with the share of a level that can be fielded. */
export function bottleneckOf(frame: Frame, level: Column, reach: Float64Array, out: Float64Array): void {
  const { n, d: domains, prerequisites } = frame;
  for (let d = 0; d < domains; d += 1) {
    for (let i = 0; i < n; i += 1) {
      let least = FULL;
      for (const p of prerequisites[d] ?? []) {
        const have = Math.max(level.get(p.domain, i), reach[p.domain * n + i] as number);
        least = Math.min(least, FULL - mul(FULL - clamp(have, 0, FULL), p.strength));
      }
      out[d * n + i] = least;
    }
  }
}
