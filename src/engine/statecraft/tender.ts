import { fromPoints, mul } from '../fixed';
import type { Turn } from '../context';
import { prosper, within100 } from '../instruments/numbers';
import { causeOf, instrument } from './instrument';

/** What counts as a bid. */
const BIDS: readonly string[] = ['lend', 'silk-road', 'undercut', 'counter-offer'];

/**
 * A swing state puts its networks out to tender: package against counter-offer. Every bid of the turn brings something, bids of both
 * sides twice as much, and the winner's credit comes on softer terms.
 */
export const tender = instrument('tender', {
  closed: ({ setup, place }) => (setup.pole[place] === 0 ? null : { id: 'swing-only' }),
  apply() {
    // What it brings depends on who bids, which is known when all have acted.
  },
  after(t) {
    const n = t.setup.scenario.rules.instruments?.tender;
    if (n === undefined) return;
    for (const place of t.setup.seats) {
      if (t.orders[place]?.acts.some((a) => a.verb === 'tender') !== true) continue;
      const bidders = bidsFor(t, place);
      const sides = new Set(bidders.map((j) => t.setup.pole[j]).filter((p) => p !== 0));
      const delta = fromPoints(n.gain) * bidders.length * (sides.size > 1 ? 2 : 1);
      prosper(t, place, { ...causeOf(t, 'tender', 'gain', ...bidders), delta });
      for (const j of bidders) {
        if (t.world.offered.get(place, j) !== t.world.turn) continue;
        const soft = -mul(t.world.debt.get(place, j), n.soften);
        within100(t, 'debt', [place, j], { ...causeOf(t, 'tender', 'soften', place), delta: soft });
      }
    }
  },
});

/** Who bids for a market this turn, places in scenario order. */
function bidsFor(t: Turn, market: number): number[] {
  const id = t.setup.states[market]?.id;
  return t.setup.seats.filter(
    (j) => j !== market && t.orders[j]?.acts.some((a) => a.target === id && BIDS.includes(a.verb)) === true,
  );
}
