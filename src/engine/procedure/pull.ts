import type { Turn } from '../context';
import { fromPoints } from '../fixed';

/** What its regions' common positions add to the lean of a state without a seat on a text, world units. */
export function pullOn(t: Turn, state: number, text: number): number {
  let pull = 0;
  for (const r of t.setup.regionsOf[state] ?? [])
    pull += t.world.position.get(r, text) * fromPoints(t.setup.regions[r]?.pull ?? 0);
  return pull;
}

/** What their endorsements add to what it makes of a candidate. */
export function endorsementOf(t: Turn, state: number, election: number, candidate: number): number {
  let pull = 0;
  for (const r of t.setup.regionsOf[state] ?? [])
    if (t.world.endorsed.get(r, election) === candidate + 1)
      pull += fromPoints(t.setup.regions[r]?.pull ?? 0);
  return pull;
}
