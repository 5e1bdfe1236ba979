import { dirname, join } from 'node:path';
import type { BalanceReport } from '../../lab/balance/report';
import { parFile } from '../../scenario/library-node';
import { meanOf, number, percent, shareOf } from './numbers';
import { barText, figureOf, missed, saysOf, whereOf } from './words';

/** Where the page is kept: beside the shipped scenarios, in `docs`. */
export function pageFile(): string {
  return join(dirname(parFile('any')), '../../docs/balance.md');
}

/** The text of docs/balance.md. */
export function pageOf(reports: readonly BalanceReport[], keys: string): string {
  return [
    '# Balance: what is measured, and what holds',
    '',
    'Made by `npm run sb -- balance --all --write`; do not edit. A scenario answers for every verdict that applies to it; where it restates a bar it says why, and the rule that sets the common bar stands in `src/lab/balance/verdicts`.',
    '',
    `All games are between bots. The nth game is played with key \`${keys}-n\` by population n; ${
      keys === 'tune'
        ? 'these are the keys that are tuned on'
        : 'no rule and no number was tuned on these keys'
    }. Intervals are 95 %: of shares Wilson's, of means and paired differences Student's, of luck's share by bootstrap over populations.`,
    '',
    '| scenario | N | verdicts declared | hold | missed |',
    '|---|---|---|---|---|',
    ...reports.map((r) => {
      const declared = r.verdicts.filter((v) => v.declared);
      const held = declared.filter((v) => v.holds).length;
      return `| [${r.id}](#${r.id}) | ${r.games} | ${declared.length} | ${held} | ${declared.length - held} |`;
    }),
    '',
    ...reports.flatMap((r) => section(r, keys)),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

const LONG =
  ' It is a long game, so some is asked in parts, in rotation: two seats a turn have better orders looked for, of each seat’s changed orders the four that move the needle most at once are played on, one member’s payoff table an accord and turn is read, over four turns, and only the mechanisms that a verdict asks about are taken out.';

function section(r: BalanceReport, keys: string): string[] {
  return [
    `## ${r.id}`,
    '',
    `N = ${r.games}, keys \`${keys}-0\` to \`${keys}-${r.games - 1}\`. Also: ${r.sizes.honour} pairs on honour, ${r.sizes.pairs} pairs of defector and reciprocator in each company, ${r.sizes.knockouts} games without each mechanism, ${r.sizes.populations} populations by ${r.sizes.keys} keys on luck, ${r.sizes.pivots} games played again with one order changed (${r.sizes.flips} changes a seat and turn), ${r.sizes.bests} games in which better orders were looked for, ${r.sizes.tables} games whose payoff tables were read, ${r.sizes.plans} pairs of each plan.${r.long ? LONG : ''}`,
    '',
    ...verdictTable(r),
    ...misses(r),
    ...restatements(r),
    ...endingTable(r),
    ...seatTable(r),
    ...forecastTable(r),
    ...accordTable(r),
    ...knockoutTable(r),
    ...planTable(r),
    ...usageTable(r),
  ];
}

function verdictTable(r: BalanceReport): string[] {
  return [
    '| verdict | figure | bar | holds | what it says |',
    '|---|---|---|---|---|',
    ...r.verdicts.map((v) => {
      const where = whereOf(v);
      const holds = `${v.holds ? 'yes' : '**no**'}${v.declared ? '' : ' (not declared)'}`;
      return `| \`${v.code}\` | ${figureOf(v)} | ${barText(v.bar, v.unit)}${
        v.restated === undefined ? '' : '\\*'
      } | ${holds} | ${saysOf(v.code)}${where === '' ? '' : ` (${cell(where)})`} |`;
    }),
    '',
  ];
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function misses(r: BalanceReport): string[] {
  const lines = r.verdicts.filter((v) => !v.holds).map((v) => `- ${missed(v)}`);
  const aims = r.verdicts
    .filter((v) => v.holds && v.aimed === false)
    .map((v) => `- Holds, below its aim: ${saysOf(v.code)} (\`${v.code}\`): ${figureOf(v)}.`);
  return lines.length + aims.length === 0 ? ['No target is missed.', ''] : [...lines, ...aims, ''];
}

function restatements(r: BalanceReport): string[] {
  const lines = r.verdicts.flatMap((v) =>
    v.restated === undefined
      ? []
      : [
          `- \\* \`${v.code}\` is asked for ${barText(v.bar, v.unit)} and not ${barText(v.restated.from, v.unit)}: ${v.restated.reason}`,
        ],
  );
  return lines.length === 0 ? [] : [...lines, ''];
}

function endingTable({ endings, drama }: BalanceReport): string[] {
  const { allHonour, allDefect } = drama.honour;
  return [
    '| ending | mixed play | all liberal members honour | all defect |',
    '|---|---|---|---|',
    ...(['liberal', 'fragmented', 'illiberal'] as const).map(
      (e) => `| ${e} | ${shareOf(endings[e])} | ${shareOf(allHonour[e])} | ${shareOf(allDefect[e])} |`,
    ),
    '',
  ];
}

function seatTable(r: BalanceReport): string[] {
  return [
    '| seat | median | 5th to 95th percentile | upper half of its range | agency | luck | pivotal | choices | aims met |',
    '|---|---|---|---|---|---|---|---|---|',
    ...Object.entries(r.seats).map(([id, s]) => {
      const aims = Object.entries(s.aims).map(([aim, e]) => `${aim} ${shareOf(e)}`);
      return `| ${id} | ${number(s.median)} | ${number(s.range[0], 0)} to ${number(s.range[1], 0)} | ${shareOf(s.upper)} | ${s.agency === null ? '–' : percent(s.agency)} | ${number(s.luck.figure, 0)} % | ${shareOf(s.pivotal)} | ${shareOf(s.choices)} | ${aims.join(', ')} |`;
    }),
    '',
  ];
}

function forecastTable({ drama }: BalanceReport): string[] {
  const cells = (f: (typeof drama.foretold)[number]) =>
    `${percent(f.accuracy)} | ${percent(f.naive)} | ${percent(f.commoner)}`;
  return [
    '| after turn | foretold | by the needle’s sign | commoner sign | changing: foretold | by the needle’s sign | commoner sign |',
    '|---|---|---|---|---|---|---|',
    ...drama.foretold.map((f, k) => {
      const other = drama.foretoldChanging[k];
      return `| ${k + 1} | ${cells(f)} | ${other === undefined ? '– | – | –' : cells(other)} |`;
    }),
    '',
  ];
}

function accordTable(r: BalanceReport): string[] {
  const rows = Object.entries(r.accords).flatMap(([id, a]) =>
    a.tables.map(
      (t) =>
        `| ${id} | ${percent(a.honoured)} | ${t.turn} | ${t.seat} | ${t.game.replaceAll('-', ' ')} | ${number(t.t, 2)} | ${number(t.r, 2)} | ${number(t.p, 2)} | ${number(t.s, 2)} |`,
    ),
  );
  if (rows.length === 0) return [];
  return [
    '| accord | honoured | turn | seat | game | T | R | P | S |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rows,
    '',
  ];
}

function knockoutTable(r: BalanceReport): string[] {
  const rows = Object.entries(r.knockouts).map(([id, e]) => `| ${id} | ${shareOf(e)} |`);
  return rows.length === 0 ? [] : ['| without | endings changed |', '|---|---|', ...rows, ''];
}

function planTable({ drama }: BalanceReport): string[] {
  const rows = Object.entries(drama.plans).map(([id, e]) => `| ${id} | ${meanOf(e, 1)} | ${e.n} |`);
  return rows.length === 0
    ? []
    : ['| always the same | points more than the seat’s bot | pairs |', '|---|---|---|', ...rows, ''];
}

function usageTable({ drama }: BalanceReport): string[] {
  const rows = Object.entries(drama.usage)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, u]) => `| ${id} | ${percent(u.used / Math.max(1, u.chances))} | ${u.chances} |`);
  return rows.length === 0 ? [] : ['| choice | chosen | chances |', '|---|---|---|', ...rows, ''];
}
