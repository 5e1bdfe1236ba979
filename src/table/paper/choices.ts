import type { Clause, Setup } from '../../engine';
import type { Sealed } from '../code/slots';
import { officesOf, type Office } from '../offices';

/** One thing that a sheet of paper lets a seat tick. */
export interface Choice {
  readonly slot: keyof Sealed;
  readonly office: Office;
  /** Where it stands in the orders, and what it says there: `['accords', 'trusted-5g-fund', 'honour']`, `['acts', '1', 'target', 'KEN']`. */
  readonly path: readonly string[];
  /** Ticks of one question exclude each other. */
  readonly question: string;
  /** What is written beside the tick: whole percent, a place in an order of preference from 1, or halves of a unit of money. */
  readonly amount?: 'percent' | 'rank' | 'halves';
  /** Turns in which it may be open, as far as the scenario alone says. */
  readonly from: number;
  readonly to: number;
}

/** A tick as it was made. */
export interface Tick {
  readonly path: readonly string[];
  readonly amount?: number;
}

const LAST = 99;

interface Found {
  readonly path: readonly (string | number)[];
  /** How many parts of the path make the question; by default all but the last. */
  readonly asks?: number;
  readonly amount?: Choice['amount'];
  readonly from?: number;
  readonly to?: number;
}

/**
 * All that a seat may come to tick in a scenario, whatever happens: sheets are printed before the game. What is open in a turn the
 * room says when the ticks come in.
 */
export function choicesOf(setup: Setup, seat: string): Choice[] {
  const known = lists.get(setup) ?? new Map<string, Choice[]>();
  lists.set(setup, known);
  const list = known.get(seat) ?? listed(setup, seat);
  known.set(seat, list);
  return list;
}

const lists = new WeakMap<Setup, Map<string, Choice[]>>();

function listed(setup: Setup, seat: string): Choice[] {
  const offices = officesOf(setup, seat);
  return offices.flatMap(({ office, slots }) =>
    slots.flatMap((slot) =>
      ASKED[slot](setup, seat).map(({ path, asks, amount, from = 1, to = LAST }): Choice => {
        const full = [slot, ...path.map(String)];
        const question = full.slice(0, asks === undefined ? -1 : asks + 1).join('/');
        return { slot, office, path: full, question, ...(amount === undefined ? {} : { amount }), from, to };
      }),
    ),
  );
}

type Asked = (setup: Setup, seat: string) => Found[];
const VOTES = ['yes', 'no', 'abstain'];
const ids = (list: readonly { readonly id: string }[]) => list.map((x) => x.id);
const each = <T>(
  list: readonly T[],
  values: readonly string[],
  path: (x: T) => Omit<Found, 'path'> & { path: string[] },
) => list.flatMap((x): Found[] => values.map((value) => ({ ...path(x), path: [...path(x).path, value] })));

/** Texts come up with their item; where a procedure has several stages, or an item waits in a drawer, they stay. */
const texts = (setup: Setup) =>
  setup.items.flatMap((item) => {
    const procedure = setup.scenario.assembly.procedures.find((p) => p.id === item.procedure);
    const stays = item.drawer || (procedure?.stages.length ?? 0) > 1;
    return item.texts.map((id) => ({ id, from: item.turn, to: stays ? LAST : item.turn }));
  });

const accords = (setup: Setup, seat: string) =>
  setup.accords
    .filter((a) => a.members.includes(seat))
    .map((a) => ({ id: a.id, from: a.from, partners: a.members.filter((m) => m !== seat) }));

/** What a sheet asks, slot by slot. */
const ASKED: Readonly<Record<keyof Sealed, Asked>> = {
  accords: (setup, seat) =>
    each(accords(setup, seat), ['honour', 'defect'], ({ id, from }) => ({ path: [id], from })),
  motions: (setup, seat) =>
    each(
      setup.motions.filter((m) => setup.accords[m.accord]?.members.includes(seat) === true),
      VOTES,
      ({ def }) => ({ path: [def.id], from: def.from }),
    ),
  acts: (setup, seat) => {
    const { verbs } = setup.scenario.rules.statecraft;
    const acts =
      (setup.states[setup.state(seat)]?.seat?.acts ?? 0) +
      (setup.scenario.rules.domestic === undefined ? 0 : 1);
    const parts = [
      ...verbs.map((id) => ['verb', id]),
      ...ids(setup.states)
        .filter((id) => id !== seat)
        .map((id) => ['target', id]),
      ...ids(setup.domains).map((id) => ['domain', id]),
    ];
    return Array.from({ length: acts }, (_, n) => parts.map((part) => ({ path: [n + 1, ...part] }))).flat();
  },
  voices: (setup) =>
    each(texts(setup), ['support', 'object', 'policy'], ({ id, from, to }) => ({ path: [id], from, to })),
  votes: (setup) => each(texts(setup), VOTES, ({ id, from, to }) => ({ path: [id], from, to })),
  supplier: () => ['open', 'closed', 'both'].map((side) => ({ path: [side] })),
  table: (setup) =>
    setup.items.flatMap((item) => (item.drawer ? [{ path: [item.id], asks: 1, from: item.turn }] : [])),
  ballots: (setup) =>
    setup.elections.flatMap((e) =>
      e.candidates.map((c): Found => ({
        path: [e.id, c.id],
        asks: 2,
        amount: 'rank',
        from: e.turn,
        to: e.turn,
      })),
    ),
  proxy: (setup, seat) => [...setup.seatIds].flatMap((id) => (id === seat ? [] : [{ path: [id] }])),
  settle: () => ['dues', 'credentials'].map((what) => ({ path: [what], asks: 1 })),
  steer: (setup, seat) =>
    (setup.regionsOf[setup.state(seat)] ?? []).flatMap((r) => {
      const region = setup.regions[r]?.id ?? '';
      return [
        ...each(texts(setup), ['for', 'against'], ({ id, from, to }) => ({
          path: [region, id],
          asks: 1,
          from: Math.max(1, from - 1),
          to,
        })),
        ...setup.elections.flatMap((e) =>
          e.candidates.map((c) => ({
            path: [region, c.id, 'for'],
            asks: 1,
            from: e.turn - 1,
            to: e.turn - 1,
          })),
        ),
      ];
    }),
  shop: (setup) => setup.texts.flatMap((t) => (t.venues ?? []).map((venue) => ({ path: [t.id, venue] }))),
  forums: (setup) =>
    setup.forums.flatMap(({ def }, f): Found[] => {
      const states = ids(setup.states);
      return [
        ...['call', 'join', 'leave'].map((say) => ({ path: [def.id, say], asks: 2 })),
        ...each(states, ['yes', 'no'], (state) => ({ path: [def.id, 'admit', state] })),
        ...states.map((state) => ({ path: [def.id, 'drop', state] })),
        ...each(
          setup.councils.filter((c) => c.forum === f),
          ['yes', 'no'],
          (c) => ({ path: [def.id, 'councils', c.def.id] }),
        ),
        ...['air', ...setup.deliverables.filter((x) => x.forum === f).map((x) => x.def.id)].map((what) => ({
          path: [def.id, 'agenda', what],
        })),
      ];
    }),
  suspend: (setup, seat) => accords(setup, seat).flatMap(partnersOf),
  inspections: (setup, seat) => accords(setup, seat).flatMap(partnersOf),
  budget: () =>
    ['research', 'market', 'diplomacy', 'security'].map((line) => ({
      path: [line],
      asks: 1,
      amount: 'percent',
    })),
  focus: (setup) => ids(setup.domains).map((id) => ({ path: [id], asks: 1, amount: 'percent' })),
  projects: (setup) =>
    setup.scenario.milestones.flatMap((m) =>
      m.cost === undefined ? [] : [{ path: [m.id], asks: 1, amount: 'halves' as const }],
    ),
  predictions: (setup, seat) => {
    const shared = setup.accords.filter((a) => a.members.length > 1);
    return [
      ...shared.flatMap((a) =>
        a.members
          .filter((m) => m !== seat && setup.seatIds.has(m))
          .flatMap((m) =>
            ['honour', 'defect'].map((deed) => ({ path: [m, deed, a.id], asks: 1, from: a.from })),
          ),
      ),
      ...shared.flatMap((a) =>
        Array.from({ length: a.members.length + 1 }, (_, n) => ({
          path: [a.id, 'count', n],
          asks: 1,
          from: a.from,
        })),
      ),
      ...each(texts(setup), ['passes', 'falls'], ({ id, from, to }) => ({ path: [id], from, to })),
    ];
  },
};

function partnersOf({ id, from, partners }: ReturnType<typeof accords>[number]): Found[] {
  return partners.map((partner) => ({ path: [id, partner], asks: 2, from }));
}

/** What a tick foretells. */
export function clauseOf(about: string, kind: string, of: string): Clause | null {
  if (kind === 'honour' || kind === 'defect') return { kind, accord: of };
  if (kind === 'count') return { kind, accord: about, honoured: Number(of) };
  return kind === 'passes' || kind === 'falls' ? { kind, text: about } : null;
}
