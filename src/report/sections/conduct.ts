import { byId, called, factsOf, nameOf, type Account } from '../../app/models/facts';
import { lineText } from '../../app/models/factsLine';
import { conductTables, type ConductTable } from '../../app/models/reviewConduct';
import { list, t } from '../../app/words';
import { turnNumbers, type Citations } from '../cite';
import type { Block, Claim, Section } from '../types';

/** So many members times turns stand in a table; a larger accord is told by its counts and by who did not pay. */
const MOST_CELLS = 60;

/** Who honoured which accord in which turn. Unsealed: what nobody could know then stands here, too. */
export function conductSection(cite: Citations): Section | null {
  const { account } = cite;
  const tables = conductTables(account).filter((table) => table.counts.some((count) => count !== null));
  if (tables.length === 0) return null;
  const broken = account.facts.filter((f) => f.kind === 'conduct' && !f.honoured).length;
  const of = account.facts.filter((f) => f.kind === 'conduct').length;
  return {
    id: 'accords',
    title: cite.text(
      t('report.conduct', { broken, of }),
      ...tables.map((table) => cite.cell('honourers', table.accord, account.turn)),
    ),
    note: t('report.conduct.note'),
    blocks: tables.map((table) => accordPart(cite, table)),
  };
}

function accordPart(cite: Citations, table: ConductTable): Block {
  const { setup } = cite.account;
  const def = byId(setup.accords, table.accord);
  const small = table.rows.length * table.turns.length <= MOST_CELLS;
  const counts = table.counts.map((count, at): Claim => {
    const turn = table.turns[at] ?? 0;
    if (count === null) return cite.text(t('review.standings.no'), cite.path(`/accords/${table.accord}`));
    // The ledger holds a count only where it changed; the turn's own outcome says that it stood.
    const told = factsOf(cite.account, 'honour-count', turn).filter((f) => f.accord === table.accord);
    return cite.text(
      t('review.conduct.of', { ...count }),
      cite.cell('honourers', table.accord, turn),
      ...told.map((f) => cite.fact(f)),
    );
  });
  return {
    kind: 'part',
    title: cite.text(nameOf.accord(setup, table.accord), cite.path(`/accords/${table.accord}`)),
    ...(def?.summary === undefined ? {} : { note: def.summary }),
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: t('chart.turn') },
          ...table.turns.map((turn) => ({ title: String(turn), figure: true })),
        ],
        rows: [
          [cite.text(t('review.conduct.count')), ...counts],
          ...(small ? table.rows.map((row) => memberRow(cite, table, row)) : []),
        ],
      },
      ...breaches(cite, table),
    ],
  };
}

function memberRow(cite: Citations, table: ConductTable, row: ConductTable['rows'][number]): Claim[] {
  const { setup } = cite.account;
  return [
    cite.text(nameOf.state(setup, row.state)),
    ...row.cells.map((cell, at) => {
      const turn = table.turns[at] ?? 0;
      if (cell === null)
        return cite.text(t('review.standings.no'), cite.path(`/accords/${table.accord}/members`));
      return cite.text(
        t(`report.conduct.${cell === 'honoured' ? 'honoured' : 'defected'}`),
        didOf(cite, table.accord, row.state, turn),
      );
    }),
  ];
}

/** What a member did, as the rules told it when the game ended. */
function didOf(cite: Citations, accord: string, state: string, turn: number): string {
  const fact = factsOf(cite.account, 'conduct', turn).find((f) => f.accord === accord && f.state === state);
  return fact === undefined ? cite.orders(turn, state) : cite.fact(fact);
}

/** Who did not pay, by turn, and whom an inspection named. */
function breaches(cite: Citations, table: ConductTable): Block[] {
  const { account } = cite;
  const lines = turnNumbers(cite.played).flatMap((turn) => {
    const absent = defectors(account, table.accord, turn);
    if (absent.length === 0) return [];
    const named = factsOf(account, 'named', turn).filter((f) => f.accord === table.accord);
    return [
      cite.text(
        t('report.conduct.breach', {
          turn,
          states: namesOf(account, absent),
          n: named.length,
          named: namesOf(
            account,
            named.map((f) => f.state),
          ),
        }),
        ...absent.map((state) => didOf(cite, table.accord, state, turn)),
        ...named.map((f) => cite.fact(f)),
      ),
    ];
  });
  return lines.length === 0 ? [] : [{ kind: 'list', claims: lines }];
}

function namesOf({ setup }: Account, states: readonly string[]): string {
  return list(states.map((state) => lineText(called(setup, state))));
}

function defectors(account: Account, accord: string, turn: number): string[] {
  return factsOf(account, 'conduct', turn).flatMap((f) =>
    f.accord === accord && !f.honoured ? [f.state] : [],
  );
}
