import { byId, called, line } from '../../app/models/facts';
import { promiseLines } from '../../app/models/reviewTurns';
import { t } from '../../app/words';
import type { Citations } from '../cite';
import { considerations } from '../orders';
import type { Block, Claim, Section } from '../types';

/** So many kept promises are told one by one; of more, those that were broken and void. */
const MOST_KEPT = 40;

/** What was promised and signed, and what came of it. */
export function wordSection(cite: Citations): Section | null {
  const { account } = cite;
  const judged = account.facts.flatMap((f) => (f.kind === 'promise' ? [f] : []));
  const deals = account.after.deals.filter((d) => d.status === 'executed');
  if (judged.length + deals.length === 0) return null;
  const count = (result: string): number => judged.filter((f) => f.result === result).length;
  const all = judged.map((f) => cite.fact(f));
  const many = judged.length > MOST_KEPT;
  return {
    id: 'word',
    title:
      judged.length === 0
        ? cite.text(t('review.promises.none'), cite.path('/rules/deals'))
        : cite.text(
            t('review.promises', { broken: count('broken'), kept: count('kept') }),
            ...(many ? all.slice(0, 1) : all),
          ),
    blocks: [...promises(cite, many), ...signed(cite)],
  };
}

function promises(cite: Citations, many: boolean): Block[] {
  const { account } = cite;
  const { setup } = account;
  const order = { broken: 0, kept: 1, void: 2 } as const;
  // In the order in which `promiseLines` tells them.
  const judged = account.facts
    .flatMap((f) => (f.kind === 'promise' ? [f] : []))
    .sort((a, b) => order[a.result] - order[b.result] || a.turn - b.turn);
  const claims = promiseLines(account).flatMap((said, at): Claim[] => {
    const fact = judged[at];
    if (fact === undefined || (many && fact.result === 'kept')) return [];
    return [cite.line(said, cite.fact(fact))];
  });
  const bySeat = setup.seats.flatMap((place): Claim[][] => {
    const seat = setup.states[place]?.id ?? '';
    const own = judged.filter((f) => f.from === seat);
    if (own.length === 0) return [];
    const n = (result: string): number => own.filter((f) => f.result === result).length;
    const refs = own.slice(0, many ? 1 : own.length).map((f) => cite.fact(f));
    return [
      [
        cite.text(byId(setup.states, seat)?.name ?? seat, cite.path(`/states/${seat}`)),
        ...(['kept', 'broken', 'void'] as const).map((result) =>
          cite.text(
            String(n(result)),
            ...(result === 'broken' ? [cite.cell('brokenPromises', seat, account.turn)] : refs),
          ),
        ),
      ],
    ];
  });
  if (bySeat.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: t('report.promises.by'),
      columns: [
        { title: t('review.standings.seat') },
        { title: t('report.promises.kept'), figure: true },
        { title: t('report.promises.broken'), figure: true },
        { title: t('report.promises.void'), figure: true },
      ],
      rows: bySeat,
    },
    ...(claims.length === 0 ? [] : [{ kind: 'list', claims } as const]),
    ...(many ? [{ kind: 'note', text: t('report.promises.many') } as const] : []),
  ];
}

function signed(cite: Citations): Block[] {
  const { setup, after } = cite.account;
  const executed = after.deals.filter((d) => d.status === 'executed');
  if (executed.length === 0) return [];
  return [
    {
      kind: 'part',
      title: cite.text(
        t('review.deals', { n: executed.length }),
        ...dealRefs(
          cite,
          executed.slice(0, 1).map((d) => d.id),
        ),
      ),
      blocks: [
        {
          kind: 'list',
          claims: executed.map((d) =>
            cite.line(
              line('report.deal', {
                turn: d.turn,
                from: called(setup, d.from),
                to: called(setup, d.to),
                give: considerations(setup, d.give),
                take: considerations(setup, d.take),
              }),
              ...dealRefs(cite, [d.id]),
            ),
          ),
        },
      ],
    },
  ];
}

function dealRefs(cite: Citations, ids: readonly string[]): string[] {
  return cite.account.facts.flatMap((f) => (f.kind === 'deal' && ids.includes(f.deal) ? [cite.fact(f)] : []));
}
