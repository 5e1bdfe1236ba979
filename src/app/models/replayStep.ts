import type { LinkState } from '../map/model';
import type { Line } from './facts';

/** What a step is about; the order of causes within a turn goes by it where the ledger says nothing nearer. */
export type ReplayKind =
  | 'shock'
  | 'order'
  | 'count'
  | 'named'
  | 'motion'
  | 'cards'
  | 'verdict'
  | 'ballot'
  | 'contract'
  | 'market'
  | 'covert'
  | 'lock'
  | 'voters'
  | 'milestone'
  | 'promise'
  | 'home'
  | 'rest'
  | 'needle'
  | 'ending';

/** A market whose equipment moved: the share it ends the step with, and by how much it moved; world units. */
export interface ReplayMove {
  readonly state: string;
  readonly after: number;
  readonly by: number;
}

/** What a step draws. Absent parts leave the picture as it was. */
export interface ReplayMarks {
  /** Orders that travel from one state to another. */
  readonly travel?: readonly { readonly from: string; readonly to: string }[];
  /** States that the step is about. */
  readonly ring?: readonly string[];
  readonly moves?: readonly ReplayMove[];
  /** What is now known of members' conduct; without `state` of every member. */
  readonly links?: readonly { readonly accord: string; readonly state?: string; readonly is: LinkState }[];
  readonly locks?: readonly { readonly state: string; readonly pole: 'liberal' | 'illiberal' | null }[];
  readonly lapsed?: string;
  /** Everything on the map that no step has shown stands as the turn left it. */
  readonly rest?: boolean;
  /** A number that has no place on the map: shown large over it. */
  readonly figure?: {
    readonly label: Line;
    readonly from: number;
    readonly to: number;
    readonly signed: boolean;
  };
  /** The docket item, the motion or the ballot whose hall is shown. */
  readonly item?: string;
}

export interface ReplayStep {
  readonly id: string;
  readonly kind: ReplayKind;
  /** What happened, with the way to its entry of the ledger. */
  readonly line: Line;
  /** How much it matters: the heavy ones are played. */
  readonly weight: number;
  readonly marks: ReplayMarks;
  /** Entries of the ledger that it tells. */
  readonly entries: readonly number[];
  /** Steps that caused this one, or had to be told before it. */
  readonly after: readonly string[];
  /** What it drew and is read, in milliseconds at normal speed. */
  readonly ms: number;
}

export interface Replay {
  readonly turn: number;
  /** The field of technology that the map shows, by its place. */
  readonly domain: number;
  /** Played, each after all that caused it. */
  readonly steps: readonly ReplayStep[];
  /** Told in the list alone. */
  readonly smaller: readonly ReplayStep[];
}

/** A whole replay at normal speed takes no longer, in milliseconds. */
export const LONGEST = 12_000;

/** A step before it is known whether it is played. */
export interface Candidate {
  readonly id: string;
  readonly kind: ReplayKind;
  readonly line: Line;
  readonly weight: number;
  readonly marks: ReplayMarks;
  /** Entries of the ledger that it tells. */
  readonly entries: readonly number[];
  /** What it is known by among causes: a state's order as `SWE>west-africa`, or the id of an accord, a text, an event. */
  readonly is: readonly string[];
  /** What had to be told before it, by the same names. */
  readonly needs: readonly string[];
}

type Draft = Omit<Candidate, 'entries' | 'is' | 'needs'> & Partial<Candidate>;

export const step = (draft: Draft): Candidate => ({ entries: [], is: [], needs: [], ...draft });

/** Where an entry lies behind a line, it is the step's own. */
export const own = (told: Line): number[] => Object.values(told.refs ?? {});

/** A step that is played whatever else there is. */
export const ALWAYS = 1000;

/** More states than this are a number in a sentence. */
export const MANY = 4;
