import type { Ending, SeatPlayer } from '../../engine';

/** Visible breaks of one turn, counted. Texts and scheduled events are kept apart: they come whether or not anybody acts. */
export interface Breaks {
  named: number;
  locks: number;
  falls: number;
  lapses: number;
  milestones: number;
  texts: number;
  events: number;
}

/** What one turn left behind, in points; lists are by seat or by accord in scenario order. */
export interface TurnRow {
  /** The needle. */
  index: number;
  /** Standards by their norm weight. */
  standard: number;
  /** Markets locked in on the liberal and on the illiberal side. */
  locked: [number, number];
  honoured: number[];
  /** Members out of an accord's shares. */
  suspended: number;
  /** Without aims, also after the last turn. */
  scores: number[];
  breaks: Breaks;
  /** Deals executed. */
  deals: number;
}

/** One game as the verdicts see it. Plain data, so that workers can send it. */
export interface GameRow {
  ending: Ending;
  /** The needle at the end, points. */
  needle: number;
  /** By seat, aims included, points. */
  scores: number[];
  /** By aim in scenario order. */
  aims: boolean[];
  turns: TurnRow[];
  /** How often each thing was chosen, of how many chances, by `slot:choice`; only where asked for. */
  usage?: Usage;
}

export type Usage = Record<string, { used: number; chances: number }>;

/** Who plays one game, and with what luck: all that is needed to play it again. */
export interface GameSpec {
  /** Seed of the game's luck. */
  key: string;
  /** Place of the population: who sits where, and the bots' own draws. */
  population: number;
  /** Players change from turn to turn. */
  changing?: boolean;
  /** Seats that play otherwise than the population has them. */
  seats?: Record<string, SeatPlayer>;
  /** A plan one seat follows whatever its bot thinks. */
  plan?: { seat: string; id: string };
  usage?: boolean;
}
