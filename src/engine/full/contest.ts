import type { Turn } from '../context';
import { FULL, ratio } from '../fixed';
import { arenaOf } from './arena';
import { bases } from './bases';
import { compete } from './compete';
import { prosperity } from './prosperity';
import { splinter } from './splinter';
import { frameOf } from './frame';

/** The market of the full model: the contest, what it earns each state, what it leaves installed, what it splits. */
export function contest(t: Turn): void {
  const outcome = compete(t.setup, arenaOf(t));
  const { hedgerShare } = t.mods.full;
  for (let j = 0; j < frameOf(t.setup).n; j += 1) {
    hedgerShare[j] = ratio(outcome.hedgerRevenue[j] as number, FULL, outcome.hedgerTotal);
  }
  prosperity(t, outcome);
  bases(t, outcome);
  splinter(t);
}
