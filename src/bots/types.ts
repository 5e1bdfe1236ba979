import type { Chance, Deal, Options, Orders, Reason, Setup, View } from '../engine';

/** What a bot says of itself: an id of the words `bots.reason.*` with its parameters. Sentences are made elsewhere. */
export type Why = Reason;

export interface Answer {
  readonly answer: 'accept' | 'decline';
  readonly why: Why;
  /** What the seat reckons the deal brings it, points; accept the best first where offers compete. */
  readonly gain: number;
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
  offers?(table: Table): Orders;
  /** Whether it takes an offer made to it. The offer must be one of `options.deals.answer` that is allowed. */
  answer?(table: Table, deal: Deal): Answer;
  /** Why it decided as it did about its accords; null where it has no accord or no reason. */
  why?(table: Table): Why | null;
}
