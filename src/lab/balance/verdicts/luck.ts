import { decompose, luckShare } from '../luck';
import type { GameRow } from '../rows';
import { bootstrap } from '../../stats';
import type { Finding, VerdictRule } from './types';

/** RULES §10 (11): luck tells, and does not decide. Its share of the needle's variance (`luckShare`). */
export const luck: VerdictRule = {
  code: 'luck',
  unit: 'percent',
  bar: { min: 10, max: 25 },
  uses: ['grid'],
  holds: 'point',
  applies: () => true,
  judge: (m) => luckOf(m.grid, (row) => row.needle),
};

/** Populations are the observations that the interval is drawn from. */
export function luckOf(grid: readonly (readonly GameRow[])[], figure: (row: GameRow) => number): Finding {
  const table = grid.map((rows) => rows.map(figure));
  const found = decompose(table);
  const e = bootstrap(table, (sample) => luckShare(decompose(sample)));
  return {
    figure: 100 * luckShare(found),
    interval: [100 * e.low, 100 * e.high],
    note: { play: 100 * found.play, luck: 100 * found.luck, both: 100 * found.both },
  };
}
