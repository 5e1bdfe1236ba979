import type { Act, Clause, ForumOrder, Options, Orders, Setup } from '../../engine';
import { oneOf, someOf, whole, type Digits } from './digits';

type ForumOption = Options['forums'][number];

/** Orders that are sealed: what a ballot carries. Talk is spoken in the room, and reasons are words. */
export type Sealed = Omit<Orders, 'offers' | 'accepts' | 'declines' | 'withdraws' | 'promises' | 'rationale'>;

/** Where a code is written or read: the options say what each digit may be, so both sides must have the same. */
export interface Paper {
  readonly d: Digits;
  readonly setup: Setup;
  readonly options: Options;
}

/** Writes what is ordered in a slot, or reads it; the same walk does both. Undefined: nothing is ordered there. */
type Slot<V> = (paper: Paper, ordered: V | undefined) => V | undefined;

const VOTES = ['yes', 'no', 'abstain'] as const;

/** Slots in the order in which a code holds them. A slot that orders gain is missed here by the type checker. */
export const SLOTS: { readonly [K in keyof Sealed]-?: Slot<NonNullable<Sealed[K]>> } = {
  accords: ({ d, options }, ordered = {}) =>
    record(options.accords, (a) => [a.accord, oneOf(d, values(a.choices), ordered[a.accord])]),
  motions: ({ d, options }, ordered = {}) =>
    record(options.motions, (m) => [m.motion, oneOf(d, VOTES, ordered[m.motion])]),
  acts: ({ d, options }, ordered = []) => {
    const count = d.digit(options.acts + 1, ordered.length);
    return some(Array.from({ length: count }, (_, n) => act(d, options, ordered[n])));
  },
  // After the acts: diplomats add voices, and a seat never has more than there are stances to take.
  voices: ({ d, options }, ordered = []) => {
    const stances = options.texts.flatMap((t) =>
      values(t.stances).map((stance) => ({ text: t.text, stance })),
    );
    const count = d.digit(options.texts.length + 1, ordered.length);
    return some(
      Array.from({ length: count }, (_, n) => {
        const at = stances.findIndex((s) => s.text === ordered[n]?.text && s.stance === ordered[n].stance);
        return stances[d.digit(Math.max(1, stances.length), Math.max(0, at))];
      }).filter((voice) => voice !== undefined),
    );
  },
  votes: ({ d, options }, ordered = {}) =>
    record(
      options.texts.filter((t) => values(t.votes).length > 0),
      (t) => [t.text, oneOf(d, VOTES, ordered[t.text])],
    ),
  supplier: ({ d, options }, ordered) => oneOf(d, values(options.supplier), ordered),
  table: ({ d, options }, ordered = []) => some(someOf(d, values(options.table), ordered)),
  ballots: ({ d, options }, ordered = {}) =>
    record(options.elections, (e) => [
      e.election,
      some(ranking(d, values(e.ranking), ordered[e.election] ?? [])),
    ]),
  proxy: ({ d, options }, ordered) => oneOf(d, values(options.proxies), ordered),
  settle: ({ d, options }, ordered = []) => some(someOf(d, values(options.settle), ordered)),
  steer: ({ d, options }, ordered = []) =>
    some(
      options.steer.flatMap(({ region, on }) => {
        const words = on.flatMap(({ value, sides }) => sides.map((side) => ({ region, on: value, side })));
        const said = ordered.find((x) => x.region === region);
        const word = oneOf(
          d,
          words,
          words.find((w) => w.on === said?.on && w.side === said.side),
        );
        return word === undefined ? [] : [word];
      }),
    ),
  shop: ({ d, options }, ordered = []) =>
    some(
      options.shop.flatMap(({ text, venues }) => {
        const venue = oneOf(d, values(venues), ordered.find((x) => x.text === text)?.venue);
        return venue === undefined ? [] : [{ text, venue }];
      }),
    ),
  forums: ({ d, options }, ordered = {}) =>
    record(options.forums, (f) => [f.forum, inForum(d, f, ordered[f.forum] ?? {})]),
  suspend: ({ d, options }, ordered = {}) =>
    record(options.suspend, ({ accord, partners }) => [
      accord,
      some(someOf(d, partners, ordered[accord] ?? [])),
    ]),
  inspections: ({ d, options }, ordered = []) =>
    some(
      options.inspections.flatMap(({ accord, states }) => {
        const aimed = ordered.flatMap((x) => (x.accord === accord ? [x.state] : []));
        return someOf(d, states, aimed).map((state) => ({ accord, state }));
      }),
    ),
  budget: ({ d, options }, ordered) => shares(d, options.budget?.lines ?? [], ordered),
  focus: ({ d, options }, ordered) => shares(d, options.budget?.domains ?? [], ordered),
  projects: ({ d, options }, ordered = {}) =>
    record(options.projects, ({ milestone }) => [milestone, whole(d, ordered[milestone] ?? 0) || undefined]),
  predictions: ({ d, setup, options }, ordered = {}) =>
    record(foreseeable(setup, options), ([about, clauses]) => {
      const [said] = ordered[about] ?? [];
      const clause = oneOf(
        d,
        clauses,
        clauses.find((c) => JSON.stringify(c) === JSON.stringify(said)),
      );
      return [about, clause === undefined ? undefined : [clause]];
    }),
};

function act(d: Digits, options: Options, ordered: Act | undefined): Act {
  const verbs = options.verbs.filter((v) => v.allowed);
  const verb =
    verbs[
      d.digit(
        Math.max(1, verbs.length),
        Math.max(
          0,
          verbs.findIndex((v) => v.verb === ordered?.verb),
        ),
      )
    ];
  const target = oneOf(d, values(verb?.targets ?? []), ordered?.target);
  const domain = oneOf(d, verb?.domains ?? [], ordered?.domain);
  return {
    verb: verb?.verb ?? '',
    ...(target === undefined ? {} : { target }),
    ...(domain === undefined ? {} : { domain }),
  };
}

const ANSWERS = ['yes', 'no'] as const;

/** What a seat says in one forum; undefined where it says nothing. */
function inForum(d: Digits, f: ForumOption, ordered: ForumOrder): ForumOrder | undefined {
  const says = (open: boolean, said: boolean | undefined) =>
    open && d.digit(2, said === true ? 1 : 0) === 1 ? true : undefined;
  const answers = (ids: readonly string[], said: Record<string, 'yes' | 'no'> | undefined = {}) =>
    record(ids, (id) => [id, oneOf(d, ANSWERS, said[id])]);
  const said: ForumOrder = {
    call: says(f.call !== null, ordered.call),
    join: says(f.join !== null, ordered.join),
    leave: says(f.leave, ordered.leave),
    admit: answers(
      f.admit.map((x) => x.state),
      ordered.admit,
    ),
    drop: oneOf(d, f.drop, ordered.drop),
    councils: answers(
      f.councils.map((x) => x.council),
      ordered.councils,
    ),
    agenda: oneOf(
      d,
      f.agenda.map((x) => x.value),
      ordered.agenda,
    ),
  };
  const kept = Object.entries(said).filter(([, value]: [string, unknown]) => value !== undefined);
  return kept.length === 0 ? undefined : (Object.fromEntries(kept) as ForumOrder);
}

/** An order of preference: each place is one of those who are left, or the end. */
function ranking(d: Digits, candidates: readonly string[], ordered: readonly string[]): string[] {
  const ranked: string[] = [];
  for (;;) {
    const left = candidates.filter((c) => !ranked.includes(c));
    const next = oneOf(d, left, ordered[ranked.length]);
    if (next === undefined) return ranked;
    ranked.push(next);
  }
}

/** Shares of a whole of 1000: in fortieths where all of them are, else in thousandths; the last one is what is left. */
function shares<K extends string>(
  d: Digits,
  lines: readonly K[],
  ordered: Partial<Record<K, number>> | undefined,
): Record<K, number> | undefined {
  if (lines.length === 0 || d.digit(2, ordered === undefined ? 0 : 1) === 0) return undefined;
  const coarse = lines.every((line) => (ordered?.[line] ?? 0) % GRAIN === 0);
  const unit = d.digit(2, coarse ? 1 : 0) === 1 ? GRAIN : 1;
  let left = 1000;
  const entries = lines.map((line, n) => {
    const share =
      n === lines.length - 1 ? left : unit * d.digit(left / unit + 1, (ordered?.[line] ?? 0) / unit);
    left -= share;
    return [line, share] as const;
  });
  return Object.fromEntries(entries) as Record<K, number>;
}

const GRAIN = 25;

/** What a ballot may foretell: whether a member keeps an accord, how many keep it, and whether a text passes. */
function foreseeable(setup: Setup, options: Options): (readonly [string, readonly Clause[]])[] {
  const shared = setup.accords.filter((a) => a.members.length > 1 && a.from <= options.turn);
  return [
    ...options.predict.map((seat) => {
      const of = shared.filter((a) => a.members.includes(seat));
      return [
        seat,
        of.flatMap(({ id }) => [
          { kind: 'honour' as const, accord: id },
          { kind: 'defect' as const, accord: id },
        ]),
      ] as const;
    }),
    ...shared.map(
      ({ id, members }) =>
        [
          id,
          Array.from({ length: members.length + 1 }, (_, honoured) => ({
            kind: 'count' as const,
            accord: id,
            honoured,
          })),
        ] as const,
    ),
    ...options.texts.map(
      ({ text }) =>
        [
          text,
          [
            { kind: 'passes' as const, text },
            { kind: 'falls' as const, text },
          ],
        ] as const,
    ),
  ];
}

/** The values that are open, in the order of the options. */
function values<T>(choices: readonly { readonly value: T; readonly allowed: boolean }[]): T[] {
  return choices.filter((c) => c.allowed).map((c) => c.value);
}

function some<T>(list: T[]): T[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** A record of what is ordered for each of a list; undefined where nothing is. */
function record<T, V>(
  list: readonly T[],
  entry: (item: T) => readonly [string, V | undefined],
): Record<string, V> | undefined {
  const entries = list.map(entry).filter((e): e is [string, V] => e[1] !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
