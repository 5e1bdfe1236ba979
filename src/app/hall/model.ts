/**
 * What the hall is told: one text before the assembly, the procedure in force and every seat's sealed vote.
 * Data only, every word already translated. Cards are turned in the order of `seats`.
 */
import type { Lean, Pole } from '../map/model';

/**
 * What a seat did with the text. `support` and `object` belong to AAP, TAP and rival drafts, `yes`, `no` and `abstain`
 * to the WTSA, to members' votes and to replies that say neither; `policy` claimed that the text is policy;
 * `silent` said nothing, `absent` sent nobody, `denied` lost its voice, `hidden` is not known to the reader.
 */
export type Stance =
  | 'support'
  | 'object'
  | 'silent'
  | 'absent'
  | 'denied'
  | 'policy'
  | 'yes'
  | 'no'
  | 'abstain'
  | 'hidden';

/**
 * AAP: silence approves, two objectors stop it. TAP: 70% of replies, then any one. WTSA: a count. Rivals: best draft. Rough: what
 * objectors can build. Hands: members of an accord or a forum, one vote each.
 */
export type Procedure = 'aap' | 'tap' | 'wtsa' | 'rivals' | 'rough' | 'hands';

/** One thing said on one of several drafts. */
export interface HallSaid {
  readonly stance: 'support' | 'object';
  readonly draft: string;
}

export interface HallSeat {
  readonly id: string;
  /** 2 to 5 characters on the nameplate. */
  readonly code: string;
  readonly name: string;
  readonly pole: Pole;
  readonly lean: Lean;
  readonly stance: Stance;
  /** Votes where votes are counted; under AAP and TAP an objection counts once whatever its votes. */
  readonly votes: number;
  /** Voices (delegates) it put on this text. */
  readonly voices: number;
  /** It alone could have changed the result. */
  readonly pivotal: boolean;
  readonly you: boolean;
  /** Rival drafts: the id of the draft its voice is on. */
  readonly draft?: string;
  /** Rival drafts: what else it said, with its further voices. */
  readonly also?: readonly HallSaid[];
  /** What it did in a sentence of its own, where its stance alone does not say it. */
  readonly said?: string;
}

export interface HallDraft {
  readonly id: string;
  /** One or two characters, shown on the cards. */
  readonly code: string;
  readonly label: string;
  readonly support: number;
  readonly objections: number;
  /** What the regions that nobody plays add, in voices; told with the result. */
  readonly regions?: number;
  /** Where they add something: “2 voices, +0.5 by regions”. */
  readonly note?: string;
  readonly won?: boolean;
}

/** The result as counted by the rules; it is shown when the last card is turned. */
export interface HallBoard {
  readonly objections: number;
  /** Objections that stop the text (or one draft): 2 under AAP and for rivals, 1 under TAP, 0 under a majority vote. */
  readonly needed: number;
  readonly replies?: { readonly support: number; readonly total: number; readonly thresholdPermille: number };
  readonly votes?: { readonly yes: number; readonly no: number; readonly abstain: number };
  /** The share of yes and no at which a text is through, thousandths; absent: more for than against. */
  readonly line?: number;
  /** Where all who may vote count, present or not: so many of them must say yes. */
  readonly needs?: number;
  readonly drafts?: readonly HallDraft[];
  readonly result: 'approved' | 'fell' | 'pending' | 'no-rule';
  readonly resultLabel: string;
}

export interface HallLabels {
  /** The two halves of the switch, and its name. */
  readonly hall: string;
  readonly table: string;
  readonly view: string;
  /** Column heads. */
  readonly name: string;
  readonly lean: string;
  readonly stance: string;
  readonly votes: string;
  readonly voices: string;
  readonly draft: string;
  readonly pivotal: string;
  readonly you: string;
  readonly nothing: string;
  /** On the board: what counts and what it takes (“Two must object”, “70% of replies needed”, “majority”). */
  readonly objections: string;
  readonly objectionsNeeded: string;
  readonly replies: string;
  readonly repliesNeeded: string;
  readonly support: string;
  readonly yes: string;
  readonly no: string;
  readonly abstain: string;
  readonly majority: string;
  /** At the line in the hall where the votes make a majority, and on the tally: “57 adopts”. */
  readonly majorityLine: (votes: number) => string;
  /** At the foot until the last card is turned. */
  readonly sealed: string;
  /** A card not turned yet, in the list and the table. */
  readonly notTurned: string;
  readonly stanceNames: Readonly<Record<Stance, string>>;
  readonly leanNames: Readonly<Record<Lean, string>>;
  readonly cannotDraw: string;
}

export interface HallModel {
  readonly finding: string;
  readonly subtitle: string;
  readonly textTitle: string;
  readonly procedure: Procedure;
  /** Who calls the text a matter of policy takes it to another procedure. */
  readonly canClaim?: boolean;
  /** Delegations reply to a consultation, for, against or neither; absent where they object. */
  readonly consults?: boolean;
  readonly board: HallBoard;
  readonly seats: readonly HallSeat[];
  readonly labels: HallLabels;
}
