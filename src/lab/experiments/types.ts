import type { SeatPlayer } from '../../engine';
import type { GameRow } from '../sweep/game';
import type { Patch } from '../vary';

export type Side = 'honour' | 'defect';

/** One side of a comparison: what is set otherwise than the scenario and its players have it. Plain data. */
export interface Arm {
  /** What is done, in a few words. */
  readonly what: string;
  readonly patch?: Patch;
  /** Choices that are made whatever the bots think, by accord: of all members, or by seat. */
  readonly accords?: Readonly<Record<string, Side | Readonly<Record<string, Side>>>>;
  /** Players of some seats. */
  readonly seats?: Readonly<Record<string, SeatPlayer>>;
  /** How liberal seats use their voices on illiberal texts: each on a text of its own, or two on the same. */
  readonly objections?: 'alone' | 'together';
}

/** A number that moves results by more than its share, printed beside each of them and shaken by a twentieth. */
export interface Dial {
  readonly path: string;
  readonly name: string;
}

/** What is measured of a game. */
export interface Measurement {
  readonly name: string;
  readonly unit: string;
  of(row: GameRow): number;
}

/** A claim put so that games may come out against it. */
export interface Experiment {
  readonly id: string;
  readonly title: string;
  /** The essay's claim in our words. */
  readonly claim: string;
  readonly scenario: string;
  readonly without: Arm;
  readonly with: Arm;
  readonly measure: Measurement;
  /**
   * What the claim says of `with` less `without`: that it is above 0, below 0, or below what is worth naming. The claim is supported,
   * or refuted, when the whole 95 % interval lies on one side.
   */
  readonly expects: 'more' | 'less' | { readonly lessThan: number };
  /** What the result does not show. */
  readonly caution: string;
}
