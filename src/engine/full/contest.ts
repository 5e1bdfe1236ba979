import type { Turn } from '../context';
import { FULL, ratio } from '../fixed';
import { arenaOf } from './arena';
import { bases } from './bases';
import { nameOf } from './book';
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
  lostSales(t, outcome.unsold);
  prosperity(t, outcome);
  bases(t, outcome);
  splinter(t);
}

/** Who controls its exports is told what its own firms did not sell for it, in thousandths of its home market. */
function lostSales(t: Turn, unsold: Float64Array): void {
  for (const [j, sales] of unsold.entries()) {
    if (sales === 0) continue;
    const id = nameOf(t, j);
    const size = frameOf(t.setup).market[j] as number;
    t.tell({ kind: 'lost-sales', state: id, share: ratio(sales, 1, size) }, [id]);
  }
}
