import { mul } from '../fixed';
import type { Settled } from './types';

/** φ × pool + what was kept: a linear public good with marginal per-capita return φ (Isaac, Walker and Thomas 1984). */
export function benefit(s: Settled, i: number, phi: number): number {
  return mul(s.pool(i), phi) + s.kept(i);
}

/** Share of the members' dues that arrive, permille. */
export function duesArrived(s: Settled): number {
  let all = 0;
  let arrived = 0;
  for (const i of s.members) {
    all += s.due(i);
    if (s.honours(i)) arrived += s.due(i);
  }
  return all === 0 ? 0 : Math.trunc((arrived * 1000) / all);
}
