import type { Clause, Game, GameRecord } from '../../engine';
import type { Evidence } from '../xray/evidence';

/** A name in a question, by id; the words for it are the reader's. */
export type Name =
  | {
      readonly of: 'state' | 'accord' | 'text' | 'event' | 'motion' | 'region' | 'forum' | 'game' | 'domain';
      readonly id: string;
    }
  | { readonly of: 'states' | 'texts'; readonly ids: readonly string[] }
  | { readonly of: 'clause'; readonly clause: Clause };

/** A name, a number (points, or a plain count), or a word that picks a variant of the sentence. */
export type Datum = Name | number | string;

/** One question to a class, with the facts of this game that it is about. Plain data: the same game gives the same questions. */
export interface Question {
  /** Unique in a game: `defection/3/trusted-5g-fund/USA`. */
  readonly id: string;
  /** Which template: the words are `debrief.<template>.<level>`. */
  readonly template: string;
  /** The turn to open. */
  readonly turn: number;
  readonly params: Readonly<Record<string, Datum>>;
  readonly evidence: Evidence;
  /** How much it is about: points moved, or as near as can be had. The heaviest of a template are asked. */
  readonly weight: number;
}

/** What a template is given: a finished game with its history and its ledger. */
export interface Told {
  readonly game: Game;
  readonly record: GameRecord;
  /** Turns played. */
  readonly turns: number;
  readonly seats: readonly string[];
  /** False for the largest games, whose rest takes long to play again: then only the turn itself is. */
  readonly whole: boolean;
}

/** One kind of question: it finds its cases in the facts, and asks nothing where there is none. */
export interface Template {
  readonly id: string;
  /** How many of its questions are asked at most. */
  readonly most: number;
  find(told: Told): Question[];
}

/** Levels of the words. */
export type Level = 'school' | 'graduate';
export const LEVELS: readonly Level[] = ['school', 'graduate'];
