import type { Scenario } from '../../scenario/types';
import { seatsOf } from './figures';
import { sharedAccords } from './honour';
import { knockoutsOf } from './knockouts';
import { isAllDay, isLong, looksOf, playedOn, triesOf } from './long';
import { plansFor } from './plans';
import { ASKED } from './verdicts/knockouts';

/** How many games each question is put to. */
export interface Sizes {
  /** Games of mixed play with players that stay. */
  games: number;
  /** The same with players that change from turn to turn. */
  changing: number;
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

/**
 * How many games each question gets when mixed play gets `games`. In a long game a question that plays much again gets less of
 * everything but the games themselves; what cannot be told from few is not asked.
 */
export function sizesFor(games: number, scenario?: Scenario): Sizes {
  const part = (n: number, least: number) => Math.max(Math.min(least, games), Math.ceil(games / n));
  const common: Sizes = {
    games,
    changing: games,
    honour: part(4, 20),
    pairs: part(4, 24),
    // A mechanism may matter to one ending in fourteen: a bar of one in twenty needs every game.
    knockouts: games,
    populations: part(6, 8),
    keys: 8,
    pivots: part(12, 6),
    flips: 14,
    bests: part(10, 6),
    tables: part(40, 3),
    plans: part(6, 14),
    redraws: part(2, 20),
    usage: part(5, 10),
  };
  if (scenario === undefined || !isLong(scenario)) return common;
  const long = {
    ...common,
    populations: part(10, 6),
    flips: 12,
    tables: part(10, 4),
    plans: part(6, 8),
    knockouts: part(3, 20),
    redraws: 0,
    usage: games,
  };
  if (!isAllDay(scenario)) return long;
  return {
    ...long,
    // Four dozen games are what endings and aims need, sixteen pairs what honour does, and sixteen what a mechanism does: everything else makes room for them.
    changing: 0,
    honour: part(4, 16),
    pairs: part(4, 6),
    knockouts: part(4, 16),
    populations: 3,
    keys: 3,
    pivots: 1,
    bests: 1,
    tables: 1,
    plans: 0,
  };
}

/** Mechanisms that are taken out: all, in a long game those that a verdict asks about, in one that takes all day those it declares. */
export function removedFrom(scenario: Scenario): string[] {
  const all = knockoutsOf(scenario).map((k) => k.id);
  if (!isLong(scenario)) return all;
  const declared = scenario.balance?.verdicts ?? [];
  return all.filter(
    (id) => ASKED.includes(id) && (!isAllDay(scenario) || declared.includes(`matters-${id}`)),
  );
}

/** Turns of resolution, without bots, that cost as much as a turn of a game. */
const RESOLVED = 12;

/** Turns resolved for the corners of one accord's table. */
const CORNERS = 16;

/** Games' worth of work of a whole measurement: what to choose `games` by. */
export function workOf(scenario: Scenario, sizes: Sizes): number {
  const seats = seatsOf(scenario).length;
  const turns = scenario.turns.count + scenario.turns.hidden.length;
  const plans = new Set(scenario.states.flatMap((s) => (s.seat === undefined ? [] : plansFor(scenario, s))))
    .size;
  const played = Math.min(playedOn(scenario), sizes.flips * turns);
  // A change is played on for half a game on average, and most seats are done before a quarter of their changes are tried.
  const pivot = seats * (played * 0.5 * 0.25 + sizes.flips / RESOLVED);
  // A class game has few changes to try, and most seats find soon what matters.
  const best = isLong(scenario) ? (looksOf(scenario) * triesOf(scenario)) / RESOLVED : 3;
  const table = isLong(scenario) ? (sharedAccords(scenario).length * CORNERS) / RESOLVED : 3;
  return (
    sizes.games +
    sizes.changing +
    sizes.honour * 2 +
    sizes.pairs * 4 +
    sizes.knockouts * removedFrom(scenario).length +
    sizes.populations * sizes.keys +
    sizes.pivots * (1 + pivot) +
    sizes.bests * (1 + best) +
    sizes.tables * (1 + table) +
    sizes.plans * (plans + 1) +
    sizes.redraws
  );
}
