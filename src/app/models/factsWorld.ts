import {
  called,
  clauseLine,
  factsOf,
  line,
  nameOf,
  screen,
  type Account,
  type FactOf,
  type Line,
} from './facts';
import { jointLines } from './factsJoint';
import type { RevealKind, RevealStep } from './factsReveal';
import { marketMoves } from './factsMarkets';
import { causeRef, refTo } from './ledgerRefs';
import { statecraftLines } from './newsStatecraft';

function step(kind: RevealKind, title: Line, lines: readonly Line[]): RevealStep[] {
  const short = {
    statecraft: 'reveal.acts.short',
    markets: 'reveal.markets.short',
    event: 'reveal.event.short',
    voters: 'reveal.voters.short',
    promises: 'reveal.promises.short',
  } as const;
  return [{ id: kind, kind, short: line(short[kind as keyof typeof short]), title, lines }];
}

/** Acts in the open, suppliers chosen, and what covert acts left to be seen. */
export function statecraft(account: Account): RevealStep[] {
  const { setup } = account;
  const acts = factsOf(account, 'act');
  const covert = factsOf(account, 'covert');
  const lines = [
    ...covert.map((f) =>
      line(`reveal.covert.${knownAs(account, f)}`, {
        by: f.by === undefined ? '' : called(setup, f.by),
        verb: f.verb,
        target: called(setup, f.target),
        success: f.success ? 'yes' : 'no',
      }),
    ),
    ...actLines(account),
    ...factsOf(account, 'supplier').map((f) =>
      line('reveal.supplier', {
        state: called(setup, f.state),
        clause: clauseLine(setup, { kind: 'supplier', side: f.side }),
      }),
    ),
    ...jointLines(account),
    ...statecraftLines(account),
  ];
  if (lines.length === 0) return [];
  const n = acts.length + covert.length;
  return step('statecraft', n > 0 ? line('reveal.acts', { n }) : line('reveal.acts.none'), lines);
}

/** How a covert act is known: traced to its author, as this seat's own, as another's whose books are open, or not at all. */
export function knownAs(
  { seat }: Account,
  { by, attributed }: FactOf<'covert'>,
): 'traced' | 'own' | 'known' | 'unknown' {
  if (by === undefined) return 'unknown';
  if (attributed) return 'traced';
  return by === seat ? 'own' : 'known';
}

/** What states do every year with market money and diplomats: told last. */
const ROUTINE: readonly string[] = ['lend', 'loan', 'campaign', 'diplomacy', 'invest'];

/** Acts in the open, states that did the same to the same in one line: the reader's own and those against it first, routine last. */
function actLines(account: Account): Line[] {
  const { setup, seat } = account;
  const groups = new Map<string, FactOf<'act'>[]>();
  for (const act of factsOf(account, 'act')) {
    const key = `${act.verb} ${act.target ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), act]);
  }
  const rankOf = (acts: readonly FactOf<'act'>[]): number => {
    if (acts.some((f) => f.state === seat || f.target === seat)) return 0;
    return acts.some((f) => ROUTINE.includes(f.verb)) ? 2 : 1;
  };
  return [...groups.values()]
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .flatMap((acts): Line[] => {
      const [first] = acts;
      if (first === undefined) return [];
      const { verb, target } = first;
      return [
        line('reveal.act', {
          states: acts.map((f) => called(setup, f.state)),
          clause: clauseLine(setup, { kind: 'act', verb, ...(target !== undefined && { target }) }),
        }),
      ];
    });
}

/** So many moves are told one by one, the farthest; the rest as a number. */
const MOST_MOVES = 10;

/** How the markets moved, which locked or broke free, contracts signed, and what was completed. */
export function markets(account: Account): RevealStep[] {
  const { setup } = account;
  const moves = marketMoves(account);
  const locked = factsOf(account, 'locked');
  const lines = [
    ...lockLines(account, 'locked'),
    ...lockLines(account, 'unlocked'),
    ...moves.slice(0, MOST_MOVES).map((m) =>
      line(
        setup.domains.length === 1 ? 'reveal.market' : 'reveal.market.domain',
        {
          state: called(setup, m.state),
          domain: nameOf.domain(setup, m.domain),
          by: screen(m.after - m.before),
          after: screen(m.after),
        },
        causeRef(m.entry),
      ),
    ),
    ...(moves.length > MOST_MOVES
      ? [line('reveal.market.more', { n: moves.length - MOST_MOVES, whole: 'no' })]
      : []),
    ...factsOf(account, 'contract').map((f) =>
      line(
        'reveal.contract',
        {
          state: called(setup, f.state),
          market: called(setup, f.market),
          amount: screen(f.amount),
        },
        causeRef(refTo(account, 'contracts', f.state)),
      ),
    ),
    ...factsOf(account, 'milestone').map((f) =>
      line(
        'reveal.milestone',
        { milestone: nameOf.milestone(setup, f.milestone) },
        causeRef(refTo(account, 'completed', f.milestone)),
      ),
    ),
    ...factsOf(account, 'breakthrough').map((f) =>
      line('reveal.breakthrough', {
        state: called(setup, f.state),
        domain: nameOf.domain(setup, f.domain),
      }),
    ),
  ];
  const needle = needleLine(account);
  if (lines.length === 0 && needle === undefined) return [];
  const [lock] = locked;
  const up = moves.filter((m) => m.after > m.before).length;
  const down = moves.length - up;
  const title = lock
    ? line('reveal.markets.locked', {
        ...lockParams(account, lock),
        more: locked.filter((f) => f.domain === lock.domain && f.pole === lock.pole).length - 1,
      })
    : moves.length === 0
      ? line('reveal.markets.still')
      : line('reveal.markets.moved', { up, down, both: up > 0 && down > 0 ? 'yes' : 'no' });
  return step('markets', title, [...(needle === undefined ? [] : [needle]), ...lines]);
}

/** More markets than this are a number. */
const NAMED = 8;

/** Markets that locked, or broke free, in the same field and on the same side, in one sentence. */
function lockLines(account: Account, kind: 'locked' | 'unlocked'): Line[] {
  const { setup } = account;
  const all = factsOf(account, kind);
  const keyOf = (f: (typeof all)[number]): string => `${f.domain} ${f.pole}`;
  return [...new Set(all.map(keyOf))].flatMap((key): Line[] => {
    const alike = all.filter((f) => keyOf(f) === key);
    const [first] = alike;
    if (first === undefined) return [];
    const params = {
      ...lockParams(account, first),
      n: alike.length,
      states:
        alike.length > NAMED
          ? [line('reveal.locked.many', { n: alike.length })]
          : alike.map((f) => called(setup, f.state)),
      fields: setup.domains.length,
    };
    return [
      line(`reveal.${kind}`, params, causeRef(refTo(account, 'locked', `${first.domain}/${first.state}`))),
    ];
  });
}

/** Where the needle went, with the way to its causes; undefined where it stood still. */
function needleLine({ before, after, entries, turn }: Account): Line | undefined {
  const [was, is] = [before.index.get(), after.index.get()];
  if (was === is) return undefined;
  const entry = entries.findLast((e) => e.turn === turn && e.measure === 'index')?.id;
  return line('reveal.needle', { by: screen(is - was), after: screen(is) }, causeRef(entry));
}

function lockParams({ setup }: Account, f: { state: string; domain: string; pole: string }) {
  return { state: called(setup, f.state), domain: nameOf.domain(setup, f.domain), pole: f.pole };
}

/** Who voted, and whose government fell. */
export function voters(account: Account): RevealStep[] {
  const { setup } = account;
  const held = factsOf(account, 'election');
  if (held.length === 0) return [];
  const fell = held.filter((f) => f.fell);
  const kept = held.filter((f) => !f.fell);
  const shown = fell.length > 0 ? fell : held;
  const states = shown.map((f) => called(setup, f.state));
  return step(
    'voters',
    line(fell.length > 0 ? 'reveal.voters.fell' : 'reveal.voters', { n: states.length, states }),
    [
      ...fell.map((f) =>
        line(
          'reveal.voter.fell',
          { state: called(setup, f.state) },
          causeRef(refTo(account, 'fallen', f.state)),
        ),
      ),
      ...(kept.length > 0
        ? [line('reveal.voter.kept', { n: kept.length, states: kept.map((f) => called(setup, f.state)) })]
        : []),
    ],
  );
}

/** Promises that came due: kept, broken, void; the wronged side is told first. Deals that were carried out close the list. */
export function promises(account: Account): RevealStep[] {
  const judged = factsOf(account, 'promise');
  const deals = factsOf(account, 'deal').flatMap((f) => dealLines(account, f));
  if (judged.length === 0 && deals.length === 0) return [];
  const kept = judged.filter((f) => f.result === 'kept').length;
  const broken = judged.filter((f) => f.result === 'broken').length;
  const order = [...judged].sort((a, b) => rank(account, a) - rank(account, b));
  const toMe = order.find((f) => f.result === 'broken' && f.wronged === account.seat);
  const title = toMe
    ? line('reveal.promises.toYou', { from: called(account.setup, toMe.from) })
    : broken > 0 && kept === 0
      ? line('reveal.promises.broken', { n: broken })
      : kept + broken > 0
        ? line('reveal.promises', { kept, broken, both: broken > 0 ? 'yes' : 'no' })
        : line('reveal.promises.deals', { n: deals.length });
  return step('promises', title, [...alike(order).flatMap((group) => promiseLine(account, group)), ...deals]);
}

type PromiseFact = ReturnType<typeof factsOf<'promise'>>[number];

function rank(account: Account, f: PromiseFact): number {
  if (f.result === 'broken') return f.wronged === account.seat ? 0 : 1;
  return f.result === 'kept' ? 2 : 3;
}

/** Words that one state gave to several, about the same and with the same end, as one. */
function alike(facts: readonly PromiseFact[]): PromiseFact[][] {
  const groups = new Map<string, PromiseFact[]>();
  for (const f of facts) {
    const key = `${f.from} ${f.result} ${JSON.stringify(f.clause)}`;
    groups.set(key, [...(groups.get(key) ?? []), f]);
  }
  return [...groups.values()];
}

function promiseLine(account: Account, group: readonly PromiseFact[]): Line[] {
  const { setup, seat } = account;
  const f = group.find(({ wronged }) => wronged === seat) ?? group[0];
  if (f === undefined) return [];
  const params = {
    from: called(setup, f.from),
    to: group.map(({ wronged }) => called(setup, wronged)),
    clause: clauseLine(setup, f.clause),
  };
  if (f.result === 'broken' && f.wronged === seat) return [line('reveal.promise.wronged', params)];
  return [
    line(
      `reveal.promise.${f.result}`,
      params,
      f.result === 'broken' ? causeRef(refTo(account, 'brokenPromises', f.from)) : {},
    ),
  ];
}

function dealLines(account: Account, f: { deal: string; result: 'executed' | 'void' }): Line[] {
  const deal = account.after.deals.find((d) => d.id === f.deal);
  if (!deal) return [];
  const { setup } = account;
  return [
    line(`reveal.deal.${f.result}`, {
      from: called(setup, deal.from),
      to: called(setup, deal.to),
    }),
  ];
}
