import type { BalanceReport } from '../../lab/balance/report';
import type { Verdict } from '../../lab/balance/verdicts/types';
import { meanOf, number, percent, shareOf } from './numbers';
import { barText, figureOf, saysOf, whereOf } from './words';

/** One scenario's report on a terminal. */
export function reportLines(r: BalanceReport): string[] {
  return [
    `${r.id}: ${r.games} games of mixed play`,
    ...Object.entries(r.endings).map(([ending, e]) => `  ${ending.padEnd(11)} ${shareOf(e)}`),
    ...Object.entries(r.seats).map(
      ([id, s]) =>
        `  ${id.padEnd(4)} median ${number(s.median)}  range ${number(s.range[0], 0)} to ${number(s.range[1], 0)}  agency ${s.agency === null ? '–' : percent(s.agency)}  pivotal ${percent(s.pivotal.value)}  choices ${percent(s.choices.value)}  luck ${number(s.luck.figure, 0)} %  ${Object.entries(
          s.aims,
        )
          .map(([aim, e]) => `${aim} ${percent(e.value)}`)
          .join('  ')}`,
    ),
    `  endings changed without: ${Object.entries(r.knockouts)
      .map(([id, e]) => `${id} ${percent(e.value)}`)
      .join(', ')}`,
    `  plans against the seat’s bot: ${Object.entries(r.drama.plans)
      .map(([id, e]) => `${id} ${meanOf(e, 1)}`)
      .join(', ')}`,
    ...r.verdicts.map(verdictLine),
  ];
}

function verdictLine(v: Verdict): string {
  const mark = v.holds
    ? v.aimed === false
      ? 'holds, below its aim'
      : 'holds'
    : v.declared
      ? 'FAILS'
      : 'misses';
  const where = whereOf(v);
  return `  ${mark.padEnd(6)} ${v.code.padEnd(28)} ${figureOf(v).padEnd(20)} ${barText(v.bar, v.unit).padEnd(11)} ${saysOf(v.code)}${where === '' ? '' : ` [${where}]`}`;
}
