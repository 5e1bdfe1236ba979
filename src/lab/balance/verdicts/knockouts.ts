import { knockoutsOf } from '../knockouts';
import { isAllDay } from '../long';
import type { Measured } from '../measure';
import { share, type Estimate } from '../../stats';
import { percent } from './scale';
import type { VerdictRule } from './types';

/** RULES §10 (12): mechanisms matter. Those that every scenario which has them is asked about; a game that takes all day, those it declares. */
export const ASKED: readonly string[] = [
  'deals',
  'swing-supply',
  'lock-in',
  'events',
  'cards',
  'covert',
  'elections',
  'motions',
];

export const knockouts: readonly VerdictRule[] = ASKED.map((id) => ({
  code: `matters-${id}`,
  unit: 'percent',
  bar: { min: 5 },
  uses: ['fixed', 'knockouts'],
  holds: 'point',
  applies: (scenario) => !isAllDay(scenario) && knockoutsOf(scenario).some((k) => k.id === id),
  judge: (m) => percent(changedEndings(m, id), { games: m.knockouts[id]?.length ?? 0 }),
}));

/** Share of games that end otherwise without the mechanism, the same players and luck. */
export function changedEndings(m: Pick<Measured, 'fixed' | 'knockouts'>, id: string): Estimate {
  const without = m.knockouts[id] ?? [];
  return share(without.filter((row, n) => row.ending !== m.fixed[n]?.ending).length, without.length);
}
