import type { Scenario } from '../../scenario/types';
import { seatsOf } from './figures';
import { knockoutsOf } from './knockouts';
import { plansFor } from './plans';

/** How many games each question is put to. */
export interface Sizes {
  /** Games of mixed play with players that stay, and again with players that change. */
  games: number;
  /** Pairs of games on honour. */
  honour: number;
  /** Pairs of a defector and a reciprocator, in each company. */
  pairs: number;
  /** Games of each knock-out. */
  knockouts: number;
  /** Populations and keys of the table that parts luck from play. */
  populations: number;
  keys: number;
  /** Games played again with one order changed, and changes tried a seat and turn. */
  pivots: number;
  flips: number;
  /** Games in which better orders are looked for. */
  bests: number;
  /** Games whose payoff tables are read. */
  tables: number;
  /** Pairs of a pure plan and the seat's bot, for each plan. */
  plans: number;
  /** Games played again with one seat's player drawn anew. */
  redraws: number;
  /** Of the games, those in which every choice is counted. */
  usage: number;
}

export function sizesFor(games: number): Sizes {
  const part = (n: number, least: number) => Math.max(Math.min(least, games), Math.ceil(games / n));
  return {
    games,
    honour: part(4, 20),
    pairs: part(4, 24),
    knockouts: part(4, 20),
    populations: part(12, 4),
    keys: 8,
    pivots: part(20, 6),
    flips: 8,
    bests: part(10, 6),
    tables: part(40, 3),
    plans: part(6, 14),
    redraws: part(2, 20),
    usage: part(5, 10),
  };
}

/** Games' worth of work of a whole measurement: what to choose `games` by. */
export function workOf(scenario: Scenario, sizes: Sizes): number {
  const seats = seatsOf(scenario);
  const turns = scenario.turns.count + scenario.turns.hidden.length;
  const plans = new Set(scenario.states.flatMap((s) => (s.seat === undefined ? [] : plansFor(scenario, s))))
    .size;
  // A change is played on for half a game on average, and half the seats are done before half their changes are tried.
  const pivot = seats.length * turns * sizes.flips * 0.5 * 0.6;
  return (
    sizes.games * 2 +
    sizes.honour * 2 +
    sizes.pairs * 4 +
    sizes.knockouts * knockoutsOf(scenario).length +
    sizes.populations * sizes.keys +
    sizes.pivots * (1 + pivot) +
    sizes.bests * 4 +
    sizes.tables * 3 +
    sizes.plans * (plans + 1) +
    sizes.redraws
  );
}
