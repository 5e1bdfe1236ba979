import { MARGIN, type BestRow } from '../bests';
import { seatsOf } from '../figures';
import { share, type Estimate } from '../../stats';
import { NOTHING, extreme, percent } from './scale';
import type { VerdictRule } from './types';

/** RULES §10 (6): choices matter. Share of seat-turns in which the best order beats the default against the others' real ones. */
export const choices: VerdictRule = {
  code: 'choices-matter',
  unit: 'percent',
  bar: { min: 70 },
  uses: ['bests'],
  holds: 'point',
  applies: () => true,
  judge: (m, scenario) => {
    if (m.bests.length === 0) return NOTHING;
    const least = extreme(Object.entries(choiceShares(m.bests, seatsOf(scenario))), ([, e]) => e.value, -1);
    const all = share(m.bests.filter(bites).length, m.bests.length);
    return percent(all, least === null ? {} : { seat: least[0], least: 100 * least[1].value });
  },
};

function bites(row: BestRow): boolean {
  return row.gain >= MARGIN;
}

export function choiceShares(rows: readonly BestRow[], seats: readonly string[]): Record<string, Estimate> {
  return Object.fromEntries(
    seats.map((seat) => {
      const mine = rows.filter((r) => r.seat === seat);
      return [seat, share(mine.filter(bites).length, mine.length)];
    }),
  );
}
