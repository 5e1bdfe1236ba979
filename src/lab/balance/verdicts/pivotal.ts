import { seatsOf } from '../figures';
import type { PivotRow } from '../pivots';
import { share, sum, type Estimate } from '../../stats';
import { NOTHING, extreme, percent } from './scale';
import type { VerdictRule } from './types';

/** RULES §10 (5): every seat could have changed the ending by one order, of those that were tried: at least so many. */
export const pivotal: VerdictRule = {
  code: 'seats-pivotal',
  unit: 'percent',
  bar: { min: 50 },
  aim: { min: 70 },
  uses: ['pivots'],
  holds: 'point',
  applies: () => true,
  judge: (m, scenario) => {
    const seats = Object.entries(pivotShares(m.pivots, seatsOf(scenario)));
    const least = extreme(seats, ([, e]) => e.value, -1);
    if (least === null || m.pivots.length === 0) return NOTHING;
    const tried = sum(m.pivots.flatMap((row) => Object.values(row).map((x) => x.tried)));
    return percent(least[1], { seat: least[0], games: m.pivots.length, tried });
  },
};

/** Share of games in which one order of the seat would have changed the ending. */
export function pivotShares(rows: readonly PivotRow[], seats: readonly string[]): Record<string, Estimate> {
  return Object.fromEntries(
    seats.map((seat) => [seat, share(rows.filter((r) => r[seat]?.pivotal === true).length, rows.length)]),
  );
}
