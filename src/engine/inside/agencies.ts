import type { Turn } from '../context';
import { fromPoints } from '../fixed';

/**
 * Whether a state's agencies clash over a door it means to shut: in a democracy without the capacity to settle it, unless they have
 * assessed the risks with others' (RULES §10; Allison 1971). The door then shuts a turn later.
 */
export function agenciesClash(t: Turn, i: number): boolean {
  const n = t.setup.scenario.rules.domestic;
  if (n === undefined || t.setup.states[i]?.regime !== 'democracy') return false;
  return t.mods.full.assessed[i] === 0 && t.world.stateCapacity.get(i) < fromPoints(n.clash);
}
