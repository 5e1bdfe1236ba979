import type { Turn } from '../context';

/**
 * True when the state votes at the end of this turn: in the turns its scenario lists, else every `voters.every` turns,
 * staggered by its place. Autocracies do not vote.
 */
export function electionNow(t: Turn, i: number): boolean {
  const def = t.setup.states[i];
  if (def === undefined || def.regime !== 'democracy' || def.kind === 'group') return false;
  if (def.elections.length > 0) return def.elections.includes(t.world.turn);
  return (t.world.turn + i) % t.setup.scenario.rules.voters.every === 0;
}
