/** Stances as numbers, silence being 0. */
export const OBJECT = -1;
export const SUPPORT = 1;

/** Guesses a turn: few, so that two seats with the same interests do not always reckon alike. */
export const GUESSES = 2;

/**
 * Everyone's voices as they may be raised, `GUESSES` times over, in flat arrays by [guess, seat, voice]: the text by its place in the
 * list of motions, and the stance.
 */
export interface Guesses {
  /** Voices that one seat can raise, at most. */
  readonly most: number;
  readonly text: Int8Array;
  readonly stance: Int8Array;
  /** Voices raised, by [guess, seat]. */
  readonly count: Int8Array;
  /** Objectors and supporters by [guess, motion]. */
  readonly against: Int8Array;
  readonly inFavour: Int8Array;
}
