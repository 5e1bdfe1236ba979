import { t } from '../words';
import type { ChartTable } from './chart-with-table';
import type { DumbbellRow } from './dumbbell-chart';
import type { Series } from './types';

/** The table twin of a line chart: one row a turn, one column a series. */
export function turnTable(
  turns: readonly string[],
  series: readonly Series[],
  format: (value: number) => string,
): ChartTable {
  return {
    columns: [t('chart.turn'), ...series.map((one) => one.label)],
    rows: turns.map((turn, at) => ({
      id: turn,
      cells: [turn, ...series.map((one) => written(one.values[at], format))],
    })),
  };
}

/** The table twin of a dumbbell chart. */
export function changeTable(rows: readonly DumbbellRow[], format: (value: number) => string): ChartTable {
  return {
    columns: [t('chart.label'), t('chart.before'), t('chart.after'), t('chart.change')],
    rows: rows.map((row) => ({ id: row.id, cells: [row.label, format(row.from), format(row.to), row.text] })),
  };
}

function written(value: number | undefined, format: (value: number) => string): string {
  return value === undefined ? t('chart.none') : format(value);
}
