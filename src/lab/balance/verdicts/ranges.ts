import { seatFigures, seatsOf } from '../figures';
import { NOTHING, extreme, percent } from './scale';
import type { VerdictRule } from './types';

/** RULES §9: every seat can do well. Share of games in the upper half of its own range, of the seat furthest from a half. */
export const ranges: VerdictRule = {
  code: 'seats-range',
  unit: 'percent',
  bar: { min: 35, max: 65 },
  uses: ['fixed'],
  holds: 'point',
  applies: () => true,
  judge: (m, scenario) => {
    const seats = Object.entries(seatFigures(seatsOf(scenario), m.fixed));
    const odd = extreme(seats, ([, f]) => Math.abs(f.upper.value - 0.5), 1);
    return odd === null ? NOTHING : percent(odd[1].upper, { seat: odd[0] });
  },
};
