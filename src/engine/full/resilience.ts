import type { Turn } from '../context';
import { PERMILLE, mul } from '../fixed';

/** What is left of damage done by failing supplies, or by who cuts them off, to a state that makes critical goods at home; world units. */
export function resilient(t: Turn, i: number, damage: number): number {
  return mul(damage, PERMILLE - (t.mods.full.resilience[i] as number));
}
