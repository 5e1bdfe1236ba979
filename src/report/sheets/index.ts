import { t } from '../../app/words/whole';
import { briefingSheet } from './briefing';
import { orderSheet } from './orders';
import { roleSheet } from './roles';
import { printable, type TurnOptions } from './turns';
import { directorSheet, sealedSheet } from './director';
import { seatsOf, stateOf, type Paper } from './paper';
import { rulesSheet } from './rules';
import { STYLE } from './style';
import { escaped, h, html, type El } from './tree';

export { STYLE } from './style';
export { seatsOf, type Paper } from './paper';
export type { El, Leaf } from './tree';

/** What is printed, in the order in which it is handed out. */
export const PARTS = ['rules', 'briefing', 'roles', 'orders', 'director'] as const;
export type Part = (typeof PARTS)[number];

/** Which sheets are wanted; absent: all of them. */
export interface Wanted {
  readonly seat?: string;
  readonly part?: Part;
}

/** The sheets of a scenario, one element a sheet. With a seat, what is for the whole room is left out. */
export function sheetsOf(paper: Paper, { seat, part }: Wanted = {}): El[] {
  const { setup } = paper.game;
  const wants = (what: Part): boolean => part === undefined || part === what;
  const seats = seat === undefined ? seatsOf(setup) : [seat];
  const turns = wants('orders') ? printable(paper) : [];
  return [
    ...(wants('rules') ? [rulesSheet(setup)] : []),
    ...seats.flatMap((id) => [
      ...(wants('briefing') ? [briefingSheet(paper, id)] : []),
      ...(wants('roles') ? present(roleSheet(paper, id)) : []),
      ...(wants('orders') ? [ordersOf(paper, id, turns)] : []),
    ]),
    ...(wants('director') && seat === undefined ? [directorSheet(paper), sealedSheet(paper)] : []),
  ];
}

function present(sheet: El | null): El[] {
  return sheet === null ? [] : [sheet];
}

/** The order sheets of a seat, one under the other: whoever is short of paper cuts them apart. */
function ordersOf(paper: Paper, seat: string, turns: readonly TurnOptions[]): El {
  const full = paper.game.setup.scenario.rules.ledger === 'full';
  return h(
    `section.sh-sheet.sh-orders${full ? '.sh-tight' : ''}`,
    h('p.sh-foot', t(turns.length === 0 ? 'sheets.order.none' : 'sheets.order.how')),
    ...turns.map((turn) => orderSheet(paper, seat, turn)),
    full ? h('p.sh-foot', t('sheets.order.later')) : null,
  );
}

/** One file that prints by itself: no network, no fonts but the reader's, no code. */
export function sheetsFile(paper: Paper, wanted: Wanted = {}): string {
  const { setup } = paper.game;
  const name = wanted.seat === undefined ? '' : `, ${stateOf(setup, wanted.seat).name}`;
  const title = t('sheets.title', { title: setup.scenario.title }) + name;
  const body = html(h('main.sh-sheets', ...sheetsOf(paper, wanted)));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>${body}</body>
</html>
`;
}
