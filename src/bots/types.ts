import type { Chance, Deal, Offer, Options, Orders, Promise_, Reason, Setup, View } from '../engine';

/** What a bot says of itself: an id of the words `bots.reason.*` with its parameters. Sentences are made elsewhere. */
export type Why = Reason;

export interface Answer {
  readonly answer: 'accept' | 'decline';
  readonly why: Why;
  /** What the seat reckons the deal brings it, points; accept the best first where offers compete. */
  readonly gain: number;
  /** What it would sign instead, said with its refusal. */
  readonly counter?: Offer;
}

/** What a player says in a talk step: orders, and one reason for each offer and then each promise in them. */
export interface Said {
  readonly orders: Orders;
  readonly whys: readonly Why[];
}

/** All that a player may know when it is asked: its seat's view and options, the public scenario, its own luck. */
export interface Table {
  readonly setup: Setup;
  readonly view: View;
  readonly options: Options;
  readonly chance: Chance;
}

/** Someone who plays a whole seat. Every method is a pure function of its arguments. */
export interface Player {
  /** Id of the registry and of the words `bots.player.<id>`. */
  readonly id: string;
  /** The accord strategy it follows; null where it has none (caretaker, random). */
  readonly strategy: string | null;
  /** The sealed orders of the turn. */
  decide(table: Table): Orders;
  /** Offers and promises to make in a talk step; absent or empty: it has nothing to say. */
  offers?(table: Table): Said;
  /** Whether it takes an offer made to it. The offer must be one of `options.deals.answer` that is allowed. */
  answer?(table: Table, deal: Deal): Answer;
  /** What it thinks of a promise or threat made to it; null where it does not mind. */
  hears?(table: Table, promise: Promise_): Why | null;
  /** Why it decided as it did about its accords; null where it has no accord or no reason. */
  why?(table: Table): Why | null;
}
