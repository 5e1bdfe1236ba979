import type { Clause, Fact, LedgerEntry, World } from '../../engine';
import { POINT, stakeOf, type Setup } from '../../engine';
import type { OtherChoice } from '../../lab/xray/otherwise';
import type { MessageId } from '../words';

/** The ledger as one seat may read it. */
export interface Book {
  readonly setup: Setup;
  /** Whose eyes: every entry that opens is this seat's to know. Empty: people who read together, so the public's. */
  readonly seat: string;
  /** True after the ending, when nothing is hidden any more. */
  readonly over: boolean;
  /** The whole ledger; `mayRead` says which entries this seat sees. */
  readonly entries: readonly LedgerEntry[];
  /** The world before the first turn. */
  readonly start: World;
}

/**
 * What one seat may read of a turn that has been resolved: the reveal, the hall, the newspaper and the review are made
 * of nothing else.
 */
export interface Account extends Book {
  /** The turn that was resolved, from 1. */
  readonly turn: number;
  /** Facts of the whole game so far that the seat may know. */
  readonly facts: readonly Fact[];
  /** The world as the turn began and as it ended; read only public cells and the seat's own. */
  readonly before: World;
  readonly after: World;
  /** The turn played again with one choice of this seat (or of `by`) changed, the same luck and everyone else's orders. */
  turned(choice: OtherChoice, by?: string): World;
}

/** A value in a sentence: a word, a plain number, a list of names, or a phrase that is a message of its own. */
export type Value = string | number | readonly (string | Line)[] | Line;

/** A sentence to be said: a message with its parameters, and for each `<tag>` of the message the entry it opens. */
export interface Line {
  readonly id: MessageId;
  readonly params?: Readonly<Record<string, Value>>;
  readonly refs?: Readonly<Record<string, number>>;
}

export type FactKind = Fact['kind'];
export type FactOf<K extends FactKind> = Fact & { kind: K };

export function line(id: MessageId, params?: Line['params'], refs?: Line['refs']): Line {
  return { id, ...(params && { params }), ...(refs && { refs }) };
}

/** The turn's facts of one kind, in the order in which they were told. */
export function factsOf<K extends FactKind>(account: Account, kind: K, turn = account.turn): FactOf<K>[] {
  const facts = sorted(account.facts).get(`${turn} ${kind}`) ?? [];
  return [...facts] as FactOf<K>[];
}

/** Facts by turn and kind: a long game has tens of thousands, and a review asks for them cell by cell. */
const known = new WeakMap<readonly Fact[], { read: number; readonly by: Map<string, Fact[]> }>();

function sorted(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const shelf = known.get(facts) ?? { read: 0, by: new Map<string, Fact[]>() };
  known.set(facts, shelf);
  // A game tells on into the same list.
  for (; shelf.read < facts.length; shelf.read += 1) {
    const fact = facts[shelf.read] as Fact;
    const key = `${fact.turn} ${fact.kind}`;
    const own = shelf.by.get(key);
    if (own === undefined) shelf.by.set(key, [fact]);
    else own.push(fact);
  }
  return shelf.by;
}

/** World units as the number on the screen: 100-point scale. */
export function screen(value: number): number {
  return value / POINT;
}

/** How often this turn's gains, costs and pushes count: 1, 2, 3. */
export function stakeTimes(setup: Setup, turn: number): number {
  return stakeOf(setup, turn) / 1000;
}

/** Names of things by id; an id the scenario does not have is shown as it is. */
export const nameOf = {
  state: (setup: Setup, id: string): string => byId(setup.states, id)?.name ?? id,
  accord: (setup: Setup, id: string): string => byId(setup.accords, id)?.name ?? id,
  motion: (setup: Setup, id: string): string => setup.motions.find((m) => m.def.id === id)?.def.title ?? id,
  forum: (setup: Setup, id: string): string => setup.forums.find((f) => f.def.id === id)?.def.name ?? id,
  deliverable: (setup: Setup, id: string): string =>
    setup.deliverables.find((d) => d.def.id === id)?.def.title ?? id,
  domain: (setup: Setup, id: string): string => byId(setup.domains, id)?.name ?? id,
  /** “I1 Intercept access”. */
  text: (setup: Setup, id: string): string => byId(setup.texts, id)?.ref ?? id,
  region: (setup: Setup, id: string): string => byId(setup.regions, id)?.name ?? id,
  election: (setup: Setup, id: string): string => byId(setup.elections, id)?.title ?? id,
  candidate: (setup: Setup, id: string): string =>
    setup.candidates.find((c) => c.def.id === id)?.def.name ?? id,
  venue: (setup: Setup, id: string): string => byId(setup.venues, id)?.name ?? id,
  event: (setup: Setup, id: string): string => byId(setup.scenario.events, id)?.title ?? id,
  milestone: (setup: Setup, id: string): string => byId(setup.scenario.milestones, id)?.title ?? id,
  aim: (setup: Setup, id: string): string => byId(setup.scenario.aims, id)?.title ?? id,
  turn: (setup: Setup, turn: number): string => setup.scenario.turns.labels[turn - 1] ?? '',
} as const;

/** A state as it is called inside a sentence: “the United Kingdom”, “Kenya”. */
export function called(setup: Setup, id: string): Line {
  return line('state.called', { name: nameOf.state(setup, id) });
}

/** How a seat wins, in a sentence of the scenario. */
export function winOf(setup: Setup, seat: string): string {
  return setup.scenario.win[byId(setup.states, seat)?.pole ?? 'hedging'];
}

export function byId<T extends { readonly id: string }>(items: readonly T[], id: string): T | undefined {
  return items.find((item) => item.id === id);
}

/** What a vote in a forum is on: a candidate, or a council. */
export function onVote(setup: Setup, on: string): string {
  return setup.councils.find((c) => c.def.id === on)?.def.name ?? nameOf.state(setup, on);
}

/** A deed as a phrase that follows “to” or “would”: “honour Trusted 5G”, “object to I1”. */
export function clauseLine(setup: Setup, clause: Clause): Line {
  switch (clause.kind) {
    case 'honour':
    case 'defect':
      return line(`clause.${clause.kind}`, { accord: nameOf.accord(setup, clause.accord) });
    case 'support':
    case 'object':
    case 'silent':
      return line(`clause.${clause.kind}`, { text: nameOf.text(setup, clause.text) });
    case 'act':
    case 'no-act':
      return clause.target === undefined
        ? line(clause.kind === 'act' ? 'clause.act' : 'clause.noAct', { verb: clause.verb })
        : line(clause.kind === 'act' ? 'clause.act.at' : 'clause.noAct.at', {
            verb: clause.verb,
            target: called(setup, clause.target),
          });
    case 'back':
      return line('clause.back', { candidate: nameOf.candidate(setup, clause.candidate) });
    case 'proxy':
      return line('clause.proxy', { state: called(setup, clause.to) });
    case 'forum-vote':
      return line('clause.forumVote', {
        vote: clause.vote,
        what: onVote(setup, clause.on),
        forum: nameOf.forum(setup, clause.forum),
      });
    case 'supplier':
      return line('clause.supplier', { side: clause.side });
    case 'count':
      return line('clause.count', {
        honoured: clause.honoured,
        accord: nameOf.accord(setup, clause.accord),
      });
    case 'passes':
    case 'falls':
      return line(`clause.${clause.kind}`, { text: nameOf.text(setup, clause.text) });
  }
}

export { interest } from '../../lab/xray/interest';
