/** A deed that can be checked after the turn: what promises, threats and predictions are made of. */
export type Clause =
  | { kind: 'honour' | 'defect'; accord: string }
  | { kind: 'support' | 'object' | 'silent'; text: string }
  | { kind: 'act' | 'no-act'; verb: string; target?: string }
  | { kind: 'supplier'; side: 'open' | 'closed' | 'both' }
  /** A ballot is secret: nobody ever knows whether this word was kept. */
  | { kind: 'back'; election: string; candidate: string }
  /** A proxy is handed over in the open. */
  | { kind: 'proxy'; to: string }
  /** On a candidate (a state’s id) or on setting up a council (its id). Members vote in the open. */
  | { kind: 'forum-vote'; forum: string; on: string; vote: 'yes' | 'no' }
  | Outcome;

/** What can be foretold of nobody in particular: how many members honour an accord, whether a text passes or falls. */
export type Outcome =
  | { kind: 'count'; accord: string; honoured: number }
  | { kind: 'passes' | 'falls'; text: string };

/** What changes hands. Payments (world units: points ×10,000, or money ×1,000 in the full ledger) and voices are escrowed. */
export type Consideration =
  | { kind: 'payment'; amount: number }
  | { kind: 'voice'; text: string; stance: 'support' | 'object' }
  /** Unescrowed. About the turn it is signed in, or about a later one. */
  | { kind: 'promise'; clause: Clause; turn?: number };

export interface Offer {
  to: string;
  give: Consideration[];
  take: Consideration[];
}

export type DealStatus = 'open' | 'agreed' | 'declined' | 'withdrawn' | 'executed' | 'void';

/** An offer once made. Only its two parties see it before it is executed. */
export interface Deal extends Offer {
  /** `d<turn>-<n>`, n counting the turn's offers. */
  id: string;
  turn: number;
  from: string;
  status: DealStatus;
}

export type PromiseStatus = 'open' | 'kept' | 'broken' | 'void';

/**
 * A promise is unescrowed: the ledger judges it after its turn. With `unless`, it is a threat:
 * "I do `clause` in turn t unless you do `unless`"; void when the condition frees the promiser.
 */
export interface PromiseDraft {
  to: string;
  turn: number;
  clause: Clause;
  unless?: Clause;
}

export interface Promise_ extends PromiseDraft {
  id: string;
  from: string;
  made: number;
  /** The truth; others than the promiser read it only once `told`. */
  status: PromiseStatus;
  /** True when the table can know: a deed done in the open, a named defector, or the game's end. */
  told: boolean;
}
