import * as figures from '../../lab/balance/figures';
import { honourEffect } from '../../lab/balance/honour';
import type { GameRow } from '../../lab/balance/rows';
import type { Scenario } from '../../scenario';
import { meanOf, number, percent, shareOf } from './numbers';

/** The figures one tunes by, a few hundred games, in a compact table. */
export function quickLines(
  scenario: Scenario,
  rows: readonly GameRow[],
  honour: readonly GameRow[],
  defect: readonly GameRow[],
): string[] {
  const breaks = figures.breaksPerTurn(rows);
  const aims = Object.entries(figures.aimShares(scenario, rows));
  return [
    `${scenario.id}: ${rows.length} games of mixed play, ${honour.length} pairs on honour`,
    line('endings', ...endings(rows)),
    line('liberal, all honour − all defect', meanOf(points(effect(honour, defect, 'liberal')), 0)),
    line('not illiberal, likewise', meanOf(points(effect(honour, defect, 'not illiberal')), 0)),
    line('  all honour', ...endings(honour)),
    line('  all defect', ...endings(defect)),
    line('honoured', ...entries(figures.honourShares(scenario, rows), percent)),
    line('aims met', ...aims.map(([id, e]) => `${id} ${percent(e.value)}`)),
    line(
      'changes of lead; of the sign',
      meanOf(figures.leadChanges(rows)),
      meanOf(figures.needleChanges(rows)),
    ),
    line('breaks a turn', meanOf(breaks.all), ...entries({ ...breaks.by }, (x) => number(x, 2))),
    line('deals a turn', meanOf(figures.dealsPerTurn(rows))),
    line(
      'seats: median (5 to 95 %)',
      ...Object.entries(figures.seatFigures(figures.seatsOf(scenario), rows)).map(
        ([id, f]) => `${id} ${number(f.median)} (${number(f.range[0], 0)} to ${number(f.range[1], 0)})`,
      ),
    ),
  ];
}

function endings(rows: readonly GameRow[]): string[] {
  return Object.entries(figures.endingShares(rows)).map(([ending, e]) => `${ending} ${shareOf(e)}`);
}

function effect(honour: readonly GameRow[], defect: readonly GameRow[], what: 'liberal' | 'not illiberal') {
  return honourEffect(honour, defect, (r) =>
    what === 'liberal' ? r.ending === 'liberal' : r.ending !== 'illiberal',
  );
}

function points(e: ReturnType<typeof honourEffect>) {
  return { ...e, value: 100 * e.value, low: 100 * e.low, high: 100 * e.high };
}

function entries(record: Record<string, number>, say: (x: number) => string): string[] {
  return Object.entries(record).map(([id, x]) => `${id} ${say(x)}`);
}

function line(name: string, ...cells: string[]): string {
  return `  ${name.padEnd(34)}${cells.join('  ')}`;
}
