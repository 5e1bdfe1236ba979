import { ratio } from '../fixed';
import type { Setup } from '../setup';
import type { Known } from '../world';

/** Mean tilt of the markets of a domain, weighted by their votes. */
export function meanTilt({ setup, world }: { setup: Setup; world: Known }, domain: number): number {
  let total = 0;
  for (const i of setup.buyers) total += world.tilt.get(domain, i) * (setup.states[i]?.votes ?? 0);
  return ratio(total, 1, setup.buyerVotes);
}
