import type { AccordChoice } from '../../engine';

/** One past turn of an accord as a member remembers it. */
export interface Round {
  readonly turn: number;
  /** What this member did; null where it was no member in good standing or cannot know any more. */
  readonly own: AccordChoice | null;
  /** How many of the other members in good standing honoured, 0..others. */
  readonly honoured: number;
  /** How many other members were in good standing. */
  readonly others: number;
}

/** All that a strategy may look at: public counts, its own past, and whether it is suspended now. */
export interface AccordMemory {
  readonly accord: string;
  /** The turn being planned, from 1. */
  readonly turn: number;
  /** Oldest first. */
  readonly rounds: readonly Round[];
  /** Out of the accord's shares until it honours once. */
  readonly suspended: boolean;
}

/** True with this chance in thousandths; one named draw a seat, turn and accord, so the same question has one answer. */
export type Coin = (permille: number) => boolean;

/**
 * A rule for one accord among n members. The published strategies are written for two players; here "the other cooperated"
 * reads "at least half of the other members in good standing honoured", the threshold form of Boyd and Richerson 1988,
 * "The evolution of reciprocity in sizable groups", Journal of Theoretical Biology 132, 337–356, at a threshold of one half.
 */
export interface Strategy {
  /** Id of the registry and of the words `bots.strategy.<id>`. */
  readonly id: string;
  /** Honour or defect this turn. A pure function of its arguments. */
  decide(memory: AccordMemory, coin: Coin): AccordChoice;
}

/** Whether the others, taken together, kept the accord in this round. A member alone in good standing has nobody to blame. */
export function othersKept(round: Round): boolean {
  return 2 * round.honoured >= round.others;
}

/** The last round, if there was one. */
export function lastOf(memory: AccordMemory): Round | undefined {
  return memory.rounds[memory.rounds.length - 1];
}
