import type { AccordChoice, BudgetLine, Supplier } from '../orders';

/** Why an order may not be given: an id of the words catalogue `reason.*`, with what it needs to say so. */
export interface Reason {
  id: string;
  params?: Readonly<Record<string, string | number>>;
}

/** One thing a seat might order; when it may not, the reason. */
export interface Choice<T> {
  readonly value: T;
  readonly allowed: boolean;
  readonly why?: Reason;
}

/** A choice with its price, thousandths of political capital; 0 in the single ledger, where it is paid at home. */
export interface Priced<T> extends Choice<T> {
  readonly cost: number;
}

export interface AccordOption {
  readonly accord: string;
  readonly choices: readonly Choice<AccordChoice>[];
  /** Cost of honouring in world units: points at home, or money. */
  readonly due: number;
  readonly dueIn: 'home' | 'budget';
  /** Out of the shares until one honoured turn. */
  readonly suspended: boolean;
  readonly members: readonly string[];
}

export interface MotionOption {
  readonly motion: string;
  readonly accord: string;
  /** In force now: a yes ends it. */
  readonly repeal: boolean;
  /** More yes than no, or the yes of every voter. */
  readonly needs: 'majority' | 'all';
  /** Ids of those who may vote, one vote each. */
  readonly voters: readonly string[];
  readonly votes: readonly Choice<'yes' | 'no' | 'abstain'>[];
}

/** What a seat may do in one forum; a part it has no say in is null or empty. */
export interface ForumOption {
  readonly forum: string;
  readonly convened: boolean;
  readonly standing: 'founder' | 'candidate' | 'invited' | 'member' | 'observer';
  /** Calling it together: its cost in capital, thousandths, and how many of the founders are needed. */
  readonly call: {
    readonly allowed: boolean;
    readonly why?: Reason;
    readonly cost: number;
    readonly needs: number;
    readonly of: number;
  } | null;
  /** What it would be if it joined. */
  readonly join: 'member' | 'observer' | null;
  readonly leave: boolean;
  /** Candidates to vote on, and how many yes each needs. */
  readonly admit: readonly { readonly state: string; readonly as: 'member' | 'observer' }[];
  /** Members that may be voted out. */
  readonly drop: readonly string[];
  /** How many yes an admission needs, of how many votes. */
  readonly needs: number;
  readonly votes: number;
  readonly councils: readonly { readonly council: string; readonly repeal: boolean }[];
  /** The chair's choices at this turn's summit; empty for everybody else. Not enough cohesion now is no bar: it may come. */
  readonly agenda: readonly { readonly value: string; readonly needs: number }[];
}

export interface TextOption {
  readonly text: string;
  readonly item: string;
  readonly procedure: string;
  readonly stage: string;
  /** How the stage decides: see the scenario's procedures. */
  readonly decides: string;
  readonly stances: readonly Choice<'support' | 'object' | 'policy'>[];
  /** Home cost of objecting, world units, before the stake. */
  readonly objectionCost: number;
  readonly votes: readonly Choice<'yes' | 'no' | 'abstain'>[];
}

export interface VerbOption {
  readonly verb: string;
  readonly allowed: boolean;
  readonly why?: Reason;
  /**
   * What it costs now, stake included: world points at home; or political capital in thousandths, and money in thousandths of a unit,
   * taken from the budget before it is spent.
   */
  readonly cost: { readonly home?: number; readonly capital?: number; readonly money?: number };
  /** Empty: takes no target. */
  readonly targets: readonly Choice<string>[];
  /** Empty: takes no domain. */
  readonly domains: readonly string[];
}

/** All that a seat may order now. The one source of legality: UI, bots, servers and fuzz read it and nothing else. */
export interface Options {
  readonly seat: string;
  readonly turn: number;
  readonly stake: number;
  readonly accords: readonly AccordOption[];
  /** Motions on the rules of the seat's accords. */
  readonly motions: readonly MotionOption[];
  /** Forums in which the seat has something to say. */
  readonly forums: readonly ForumOption[];
  /** Voices this turn, before statecraft adds or takes. */
  readonly voices: number;
  readonly texts: readonly TextOption[];
  readonly acts: number;
  /** Political capital of the seat, and what tabling an item takes of it, in thousandths. */
  readonly capital: number;
  readonly tableCost: number;
  /** What a claim of policy implications takes of it, thousandths; 0 where claims are free. */
  readonly claimCost: number;
  readonly verbs: readonly VerbOption[];
  readonly supplier: readonly Choice<Supplier>[];
  /** Money to spend this turn, thousandths; null where the scenario has no budgets. */
  readonly budget: {
    /** At most this much of it may go into joint projects. */
    readonly projects: number;
    readonly total: number;
    readonly lines: readonly BudgetLine[];
    readonly domains: readonly string[];
  } | null;
  /** Joint projects open to payment, with what is missing, thousandths. */
  readonly projects: readonly { readonly milestone: string; readonly missing: number }[];
  /** Members whose conduct may be inspected, one entry an accord; empty where inspection takes no orders. */
  readonly inspections: readonly { readonly accord: string; readonly states: readonly string[] }[];
  readonly suspend: readonly { readonly accord: string; readonly partners: readonly string[] }[];
  readonly table: readonly Choice<string>[];
  /** Secret ballots of this turn, and whom one may write down. */
  readonly elections: readonly { readonly election: string; readonly ranking: readonly Choice<string>[] }[];
  /** Who may hold this seat's vote in plenary and in elections. */
  readonly proxies: readonly Choice<string>[];
  /** What may be settled to vote again, with its price in thousandths of capital. */
  readonly settle: readonly Priced<'dues' | 'credentials'>[];
  /** Regions the seat may steer before next turn's votes: on what, to which side, and the price of a word. */
  readonly steer: readonly {
    readonly region: string;
    readonly on: readonly { readonly value: string; readonly sides: readonly ('for' | 'against')[] }[];
    readonly cost: number;
  }[];
  /** Texts that have other venues, and what taking them there costs. */
  readonly shop: readonly { readonly text: string; readonly venues: readonly Priced<string>[] }[];
  readonly predict: readonly string[];
  /** Talk: who may be offered a deal, how much may be paid, which voices are for sale, what awaits an answer. */
  readonly deals: {
    readonly open: boolean;
    readonly partners: readonly string[];
    readonly maxPayment: number;
    /** Sales this seat may still agree to this turn. */
    readonly salesLeft: number;
    /** Texts on which a voice can be promised. */
    readonly texts: readonly string[];
    /** The last turn that a word may be about: the next one that is sure to come, else this. */
    readonly wordUntil: number;
    /** Texts that come up for the first time in that turn, where it is not this. */
    readonly nextTexts: readonly string[];
    /** Votes in forums that a word may be about, with the ids of who has one: on candidates, and on councils to set up. */
    readonly forumVotes: readonly {
      readonly forum: string;
      readonly on: string;
      readonly voters: readonly string[];
    }[];
    /** Offers made to this seat that await an answer; `accept` is not allowed when it cannot be kept. */
    readonly answer: readonly Choice<string>[];
    readonly withdraw: readonly string[];
  };
}
