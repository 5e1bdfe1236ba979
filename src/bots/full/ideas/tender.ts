import { news } from '../../news';
import { temper } from '../outlook';
import { usedLately } from './grievance';
import type { VerbIdeas } from './types';

/** A swing state that was courted last year expects to be courted again, and lets them bid; most where both sides came. */
export const tender: VerbIdeas = {
  verb: 'tender',
  ideas(s, v) {
    const sides = new Set<number | undefined>();
    let bids = 0;
    for (const f of news(s.view, 'act')) {
      if (f.turn !== s.view.turn - 1 || f.target !== s.view.seat) continue;
      if (!BIDS.includes(f.verb)) continue;
      bids += 1;
      sides.add(s.setup.pole[s.setup.state(f.state)]);
    }
    const again = usedLately(s, v.verb, 1) ? 0.7 : 1;
    const worth = (0.3 + 0.5 * bids + (sides.size > 1 ? 0.6 : 0)) * again * (0.4 + 0.7 * temper(s, 128));
    return [{ act: { verb: v.verb }, worth, cost: v.cost.capital ?? 0 }];
  },
};

const BIDS: readonly string[] = ['lend', 'silk-road', 'undercut', 'counter-offer'];
