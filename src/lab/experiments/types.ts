import type { SeatPlayer } from '../../engine';
import type { GameRow } from '../sweep/game';
import type { Patch } from '../vary';

export type Choice = 'honour' | 'defect';

/**
 * What the members of an accord do, whatever their players think: all the same; every second seat of the bloc, the other half
 * of it in the next game; or each as written, the others as they like. A number is the turn from which a member honours, having
 * defected before.
 */
export type Conduct = Choice | 'half' | Readonly<Record<string, Choice | number>>;

/** One side of a comparison: what is set otherwise than the scenario and its players have it. Plain data. */
export interface Side {
  /** Its name in tables, one to three words. */
  readonly name: string;
  /** What is done, in a few words. */
  readonly what: string;
  readonly patch?: Patch;
  readonly accords?: Readonly<Record<string, Conduct>>;
  /** Partners whom a seat shuts out of an accord, by accord and seat. */
  readonly shutOut?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** The player of one seat, another seat in each game, in this order. */
  readonly subject?: { readonly among: readonly string[]; readonly player: SeatPlayer };
  /** How liberal seats use their voices on illiberal texts: not at all, each on a text of its own, or two on the same. */
  readonly objections?: 'none' | 'alone' | 'together';
}

/** How a game went, and what experiments ask of it besides. */
export interface ExperimentRow extends GameRow {
  /** The seat whose player the side sets in this game. */
  readonly subject: string | null;
  /** Whose kit stands at the end with those who buy from both sides, by their votes: −100 all closed to 100 all open; by domain. */
  readonly kit: Readonly<Record<string, number>>;
  /** Levels of technology at the end, 0 to 100, by domain and state; empty where nothing is researched. */
  readonly levels: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Cohesion of each forum at the end, 0 to 100; 0 where it was never called together. */
  readonly cohesion: Readonly<Record<string, number>>;
  /** Defections, and those of them that an inspection named, by accord. */
  readonly found: Readonly<Record<string, { readonly defections: number; readonly named: number }>>;
}

/** A number that moves results by more than its share, in words that need no knowledge of the rules. */
export interface Dial {
  readonly path: string;
  readonly words: string;
  readonly value: number;
  /** The value a twentieth down and up, as far as its unit allows. */
  readonly turned: readonly [down: number, up: number];
}

/** What is measured of a game. */
export interface Measurement {
  readonly name: string;
  /** `points`, or `of 100` for shares. */
  readonly unit: string;
  of(row: ExperimentRow): number;
}

/** A sum over the sides: `[-1, 1]` is the second less the first. Weights sum to 0. */
export interface Contrast {
  readonly words: string;
  readonly weights: readonly number[];
}

/** What a claim says of its contrast: that it is above 0, below 0, or above what is worth naming. */
export type Expectation = 'more' | 'less' | { readonly moreThan: number };

/** A claim put so that games may come out against it. */
export interface Experiment {
  readonly id: string;
  readonly title: string;
  /** The essay's claim in our words. */
  readonly claim: string;
  /** Where the essay makes it: a short phrase of its own, or what it is about. */
  readonly essay: string;
  readonly scenario: string;
  /** What is set on every side, so that nothing but the claim differs between them. */
  readonly setting?: { readonly what: string; readonly patch: Patch };
  readonly sides: readonly Side[];
  /** What the claim is judged by: supported, or refuted, when its whole 95 % interval lies on one side. */
  readonly contrast: Contrast;
  /** Other comparisons of the same sides, to be read beside it. */
  readonly beside?: readonly Contrast[];
  readonly measure: Measurement;
  readonly expects: Expectation;
  /** Other outcomes that a reader will ask for. */
  readonly also: readonly Measurement[];
  /**
   * The same sides where a mechanism is switched off: the claim's own, for a set-up that still "supports" the claim there shows
   * nothing; or the one that a result is laid to.
   */
  readonly control?: { readonly of: 'claim' | 'result'; readonly what: string; readonly patch: Patch };
  /** What the result does not show, a sentence each. */
  readonly limits: readonly string[];
}
