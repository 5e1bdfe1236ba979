import type { Turn } from '../context';
import { ratio } from '../fixed';

/** Mean tilt of the markets of a domain, weighted by their votes. */
export function meanTilt({ setup, world }: Pick<Turn, 'setup' | 'world'>, domain: number): number {
  let total = 0;
  for (const i of setup.buyers) total += world.tilt.get(domain, i) * (setup.states[i]?.votes ?? 0);
  return ratio(total, 1, setup.buyerVotes);
}
