import { called, type Account, type Line } from './facts';

/** A story of the paper: a finding, why it came so, and what follows; `salience` decides where it stands. */
export interface Story {
  readonly id: string;
  readonly salience: number;
  /** It is about the reader's own state. */
  readonly own?: boolean;
  /** A director's doing: whatever else is left out for want of room, this is not, lest it be taken for the rules. */
  readonly directed?: boolean;
  readonly headline: Line;
  readonly standfirst?: Line;
  readonly body: readonly Line[];
}

/**
 * How much each kind of news weighs. What cannot be undone comes first: the ending, a government, a lock-in, a name; then
 * texts, the narrow ones before the plain; then promises, events and counts.
 */
export const SALIENCE = {
  ending: 100,
  fell: 90,
  /** Elites that turned on their ruler. */
  palace: 88,
  locked: 80,
  unlocked: 74,
  named: 70,
  lone: 66,
  lapsed: 64,
  ballot: 63,
  house: 33,
  newForum: 72,
  summit: 53,
  membership: 51,
  forumFell: 33,
  council: 32,
  motion: 51,
  motionFell: 34,
  covertKnown: 62,
  sanctions: 61,
  brokenToYou: 60,
  narrow: 58,
  milestone: 56,
  noRule: 52,
  /** A draft that won against rivals: the item of the turn. */
  chosen: 49,
  /** A text that a member of the other side spoke for. */
  crossed: 54,
  fellText: 50,
  approved: 48,
  countAll: 47,
  event: 46,
  /** What a director ruled or set: below what happened, and never left out. */
  ruling: 43,
  covertUnknown: 45,
  broken: 44,
  expulsions: 43,
  lead: 42,
  pledges: 41,
  count: 40,
  restored: 38,
  agencies: 36,
  contracts: 35,
  moved: 20,
} as const;

/** Names of states, for a list in a sentence. */
export function stateNames({ setup }: Account, ids: readonly string[]): Line[] {
  return ids.map((id) => called(setup, id));
}
