import type { Scenario } from '../../scenario/types';
import { seatsOf } from './figures';

/** Seats times turns above which a game is asked in parts, in rotation: each whole question costs as much as hundreds of games. */
const LONG = 60;

/** Above this a game takes an afternoon, and asking it a whole question takes minutes of a computer. */
const ALL_DAY = 160;

export function isLong(scenario: Scenario): boolean {
  return seatTurns(scenario) > LONG;
}

export function isAllDay(scenario: Scenario): boolean {
  return seatTurns(scenario) > ALL_DAY;
}

function seatTurns(scenario: Scenario): number {
  return seatsOf(scenario).length * (scenario.turns.count + scenario.turns.hidden.length);
}

/** Changes a seat and game that are played on to see whether they change the ending, of those drawn. */
export function playedOn(scenario: Scenario): number {
  return isLong(scenario) ? 4 : Infinity;
}

/** Seats a turn for which better orders are looked for. */
export function looksOf(scenario: Scenario): number {
  return isLong(scenario) ? 2 : seatsOf(scenario).length;
}

/** Single changes that are tried in each pass towards better orders. */
export function triesOf(scenario: Scenario): number {
  return isLong(scenario) ? 120 : Infinity;
}

/** Members of an accord whose payoff tables are read in a turn. */
export function readersOf(scenario: Scenario): number {
  return isLong(scenario) ? 1 : Infinity;
}

/** So many of a list, beginning elsewhere each time: the nth choice follows where the one before ended. */
export function rotated<T>(list: readonly T[], many: number, nth: number): T[] {
  if (many >= list.length) return [...list];
  return Array.from({ length: many }, (_, k) => list[(nth * many + k) % list.length] as T);
}
