import type { Clause, Offer, PromiseDraft } from './deals/types';

export type AccordChoice = 'honour' | 'defect';
export type Supplier = 'open' | 'closed' | 'both';
export type BudgetLine = 'research' | 'market' | 'diplomacy' | 'security';

/** One voice, on one text. Silence is no entry. `policy` claims policy implications and moves an AAP text to TAP. */
export interface Voice {
  text: string;
  stance: 'support' | 'object' | 'policy';
}

/** One act of statecraft; `verb` is an id of the statecraft registry. */
export interface Act {
  verb: string;
  target?: string;
  domain?: string;
  /** Thousandths of the market or diplomacy money, where the verb spends money. */
  share?: number;
}

/** A word in a regional group, on a text or for a candidate. */
export interface Steering {
  region: string;
  on: string;
  side: 'for' | 'against';
}

/** What a seat orders in one forum. Nothing said is an abstention, and no call. */
export interface ForumOrder {
  /** A founder calls the others together. */
  call?: boolean;
  /** A candidate, or whoever has been invited, is ready to join. */
  join?: boolean;
  leave?: boolean;
  /** Votes on candidates, by state id. */
  admit?: Record<string, 'yes' | 'no'>;
  /** The member it would have leave. */
  drop?: string;
  /** Votes on setting up a council or, where it sits, on ending it, by council id. */
  councils?: Record<string, 'yes' | 'no'>;
  /** The chair's choice for this summit: a deliverable's id, or `air` for a talk about differences. */
  agenda?: string;
}

/**
 * What one seat orders in one step: plain integers and ids, every slot optional and present in the format from the first
 * day. In a talk step only `offers`, `accepts`, `declines`, `withdraws` and `promises` count; in the act step the others.
 */
export interface Orders {
  budget?: Partial<Record<BudgetLine, number>>;
  /** Thousandths of research by domain id. */
  focus?: Record<string, number>;
  /** Money (thousandths) paid into joint projects, by milestone id. */
  projects?: Record<string, number>;
  accords?: Record<string, AccordChoice>;
  /** Partners suspended, by accord id: the whole list, not a change. */
  suspend?: Record<string, string[]>;
  inspections?: { accord: string; state: string }[];
  voices?: Voice[];
  /** Votes and replies in the stages that take them, by text id. */
  votes?: Record<string, 'yes' | 'no' | 'abstain'>;
  /** Votes on motions of the seat's accords, by motion id; none is an abstention. */
  motions?: Record<string, 'yes' | 'no' | 'abstain'>;
  /** By forum id. */
  forums?: Record<string, ForumOrder>;
  /** Drawer items put on the docket. */
  table?: string[];
  /** Secret ballots: candidates by preference, by election id; none is a blank ballot. */
  ballots?: Record<string, string[]>;
  /** Who holds this seat's vote in plenary and in elections this turn. */
  proxy?: string;
  /** What it settles so that it may vote again, from the next turn on. */
  settle?: ('dues' | 'credentials')[];
  /** What it says in its regions on texts and candidates (`on`) that come to the vote next turn. */
  steer?: Steering[];
  /** Texts it takes to another venue unless they pass this turn. */
  shop?: { text: string; venue: string }[];
  acts?: Act[];
  supplier?: Supplier;
  offers?: Offer[];
  accepts?: string[];
  declines?: string[];
  withdraws?: string[];
  promises?: PromiseDraft[];
  /** What this seat expects: deeds by the id of the seat, outcomes by the id of the accord or text they are about. */
  predictions?: Record<string, Clause[]>;
  /** Why, in the seat's own words; shown in the review, never read by the rules. */
  rationale?: string;
}

/** Orders of one step by seat id. */
export type OrderSet = Record<string, Orders>;
