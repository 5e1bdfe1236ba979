import { type Act, type Chance, type Options, type Orders, type Voice } from '../../engine';

/** One order of a seat changed: a slot that reads otherwise, everything else as it was. */
export interface Alternative {
  readonly slot: keyof Orders;
  readonly orders: Orders;
}

/**
 * Every way in which one order could have read otherwise: an accord flipped; one voice dropped, moved or turned, or one more cast;
 * another supplier; one act dropped, replaced or added; one vote cast otherwise. Budgets stay: they are no single order.
 * Alternatives may break a limit; ask `orderProblems`.
 */
export function alternatives(orders: Orders, options: Options): Alternative[] {
  return [
    ...accordFlips(orders, options),
    ...voiceChanges(orders, options),
    ...supplierChanges(orders, options),
    ...actChanges(orders, options),
    ...voteChanges(orders, options),
    ...motionChanges(orders, options),
  ];
}

/** The same in an order by draw, slot after slot in turn: so that the many acts do not crowd out the few voices. */
export function interleaved(list: readonly Alternative[], luck: Chance, turn: number): Alternative[] {
  const slots = [...new Set(list.map((a) => a.slot))];
  const draws = list.map((a, i) => ({ a, draw: luck.below(1_000_000, turn, 'fuzz', i) }));
  const queues = slots.map((slot) =>
    draws.filter(({ a }) => a.slot === slot).sort((x, y) => x.draw - y.draw),
  );
  const longest = Math.max(0, ...queues.map((queue) => queue.length));
  return Array.from({ length: longest }, (_, place) =>
    queues.flatMap((queue) => queue[place]?.a ?? []),
  ).flat();
}

function accordFlips(orders: Orders, options: Options): Alternative[] {
  return options.accords.map(({ accord }) => ({
    slot: 'accords',
    orders: {
      ...orders,
      accords: { ...orders.accords, [accord]: orders.accords?.[accord] === 'defect' ? 'honour' : 'defect' },
    },
  }));
}

function voiceChanges(orders: Orders, options: Options): Alternative[] {
  const given = orders.voices ?? [];
  const open = options.texts.flatMap((t) =>
    t.stances.filter((c) => c.allowed).map((c): Voice => ({ text: t.text, stance: c.value })),
  );
  return changesOf(given, open, (a, b) => a.text === b.text && a.stance === b.stance, options.voices).map(
    (voices) => ({ slot: 'voices', orders: { ...orders, voices } }),
  );
}

function supplierChanges(orders: Orders, options: Options): Alternative[] {
  return options.supplier
    .filter((c) => c.allowed && c.value !== orders.supplier)
    .map((c) => ({ slot: 'supplier', orders: { ...orders, supplier: c.value } }));
}

function actChanges(orders: Orders, options: Options): Alternative[] {
  return changesOf(orders.acts ?? [], openActs(options), sameAct, options.acts).map((acts) => ({
    slot: 'acts',
    orders: { ...orders, acts },
  }));
}

function voteChanges(orders: Orders, options: Options): Alternative[] {
  return options.texts.flatMap((t) =>
    t.votes
      .filter((c) => c.allowed && c.value !== (orders.votes?.[t.text] ?? 'abstain'))
      .map((c) => ({ slot: 'votes', orders: { ...orders, votes: { ...orders.votes, [t.text]: c.value } } })),
  );
}

function motionChanges(orders: Orders, options: Options): Alternative[] {
  return options.motions.flatMap((m) =>
    (['yes', 'no', 'abstain'] as const)
      .filter((vote) => vote !== (orders.motions?.[m.motion] ?? 'abstain'))
      .map((vote) => ({
        slot: 'motions',
        orders: { ...orders, motions: { ...orders.motions, [m.motion]: vote } },
      })),
  );
}

/** Each act a seat may order, once. */
export function openActs(options: Options): Act[] {
  return options.verbs
    .filter((v) => v.allowed)
    .flatMap((v) => {
      const targets = v.targets.filter((c) => c.allowed).map((c): string | undefined => c.value);
      const to = v.targets.length === 0 ? [undefined] : targets;
      const at: (string | undefined)[] = v.domains.length === 0 ? [undefined] : [...v.domains];
      return to.flatMap((target) =>
        at.map((domain) => ({
          verb: v.verb,
          ...(target === undefined ? {} : { target }),
          ...(domain === undefined ? {} : { domain }),
        })),
      );
    });
}

function sameAct(a: Act, b: Act): boolean {
  return a.verb === b.verb && a.target === b.target && a.domain === b.domain;
}

/** A list with one entry dropped, replaced by one it lacks, or added while there is room. */
function changesOf<T>(
  given: readonly T[],
  open: readonly T[],
  same: (a: T, b: T) => boolean,
  room: number,
): T[][] {
  const others = open.filter((x) => !given.some((y) => same(x, y)));
  return [
    ...given.map((_, i) => given.filter((_x, k) => k !== i)),
    ...given.flatMap((_, i) => others.map((x) => given.with(i, x))),
    ...(given.length < room ? others.map((x) => [...given, x]) : []),
  ];
}
