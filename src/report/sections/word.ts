import { byId, called, clauseLine } from '../../app/models/facts';
import { lineText } from '../../app/models/factsLine';
import { list, t } from '../../app/words';
import type { Deal, Setup } from '../../engine';
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
  const judged = account.facts
    .flatMap((f) => (f.kind === 'promise' ? [f] : []))
    .sort((a, b) => order[a.result] - order[b.result] || a.turn - b.turn);
  const claims = gatheredBy(
    judged
      .filter((f) => !(many && f.result === 'kept'))
      .map((f) => {
        // A sealed word is told when the game ends; it was due in its own turn.
        const turn = account.after.promises.find(({ id }) => id === f.promise)?.turn ?? f.turn;
        const { result, from, wronged: to } = f;
        return { f, turn, result, from, to, clause: lineText(clauseLine(setup, f.clause)) };
      }),
    ({ turn, result, clause }) => `${result}/${turn}/${clause}`,
  ).map(({ all, from, to }): Claim => {
    const [{ turn, result, clause }] = all;
    return cite.text(
      t(`report.promise.${result}`, {
        turn,
        from: namesOf(setup, from),
        to: namesOf(setup, to),
        n: from.length,
        clause,
      }),
      ...all.map(({ f }) => cite.fact(f)),
      ...(result === 'broken' ? from.map((state) => cite.cell('brokenPromises', state, turn)) : []),
    );
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
          claims: gatheredBy(
            executed.map((deal) => ({ ...deal, ...termsOf(setup, deal) })),
            ({ turn, said }) => [turn, ...said].join('/'),
          ).map(({ all, from, to }): Claim => {
            const [{ turn, said }] = all;
            const [give, take] = said;
            return cite.text(
              t('report.deal', {
                turn,
                from: namesOf(setup, from),
                givers: from.length,
                to: namesOf(setup, to),
                takers: from.length === 1 ? to.length : 1,
                give,
                take,
                same: give === take ? 'yes' : 'no',
              }),
              ...dealRefs(
                cite,
                all.map((d) => d.id),
              ),
            );
          }),
        },
      ],
    },
  ];
}

function dealRefs(cite: Citations, ids: readonly string[]): string[] {
  return cite.account.facts.flatMap((f) => (f.kind === 'deal' && ids.includes(f.deal) ? [cite.fact(f)] : []));
}

const termsOf = (setup: Setup, { give, take }: Deal): { said: [give: string, take: string] } => ({
  said: [considerations(setup, give), considerations(setup, take)],
});

const namesOf = (setup: Setup, states: readonly string[]): string =>
  list(states.map((state) => lineText(called(setup, state))));

interface Gathered<T> {
  readonly all: readonly [T, ...T[]];
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** What many said to one, and then what one said to many, in one line each, where the first of them stood. */
function gatheredBy<T extends { from: string; to: string }>(
  items: readonly T[],
  same: (item: T) => string,
): Gathered<T>[] {
  const count = new Map<string, number>();
  const toward = (item: T): string => `${same(item)}>${item.to}`;
  const outward = (item: T): string => `${item.from}>${same(item)}`;
  for (const item of items)
    for (const key of [toward(item), outward(item)]) count.set(key, (count.get(key) ?? 0) + 1);
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const many = (count.get(outward(item)) ?? 0) > (count.get(toward(item)) ?? 0);
    const key = many ? outward(item) : toward(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()].map((all) => ({
    all,
    from: [...new Set(all.map(({ from }) => from))],
    to: [...new Set(all.map(({ to }) => to))],
  }));
}
