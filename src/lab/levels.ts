import { botOrders } from '../bots';
import { POINT, advance, type Game, type Level, type OrderSet, type SeatPlayer } from '../engine';
import type { Scenario } from '../scenario/types';
import { converse, runGame, seatIds } from './run';
import { mean, quantile, share, type Estimate } from './stats';

/** How one level does against another in the same seat, on the same keys, among the same others. */
export interface Pairing {
  readonly games: number;
  /** Games in which the level's score was higher, and equal. */
  readonly better: number;
  readonly equal: number;
  /** Share of better games, equal ones counting half, with Wilson's interval. */
  readonly share: Estimate;
  /** Difference of scores, points, game by game, with the paired interval. */
  readonly points: Estimate;
}

/** How long the level took for its sealed orders of a turn, milliseconds of this machine. */
export interface Thinking {
  readonly turns: number;
  readonly median: number;
  /** Nineteen turns in twenty take less. */
  readonly p95: number;
  readonly most: number;
}

export interface LevelsReport {
  readonly scenario: string;
  readonly level: Level;
  readonly against: Level;
  readonly seats: readonly (Pairing & { readonly seat: string })[];
  /** All seats' games together. */
  readonly overall: Pairing;
  /** Null where no clock was given. */
  readonly thinking: Thinking | null;
}

export interface LevelsOptions {
  readonly level: Level;
  readonly against: Level;
  /** Paired games, dealt to the seats in turn. */
  readonly games: number;
  /** Seeds are `<seeds>-<n>`. */
  readonly seeds: string;
  /** Milliseconds, for measuring how long the level thinks. Results do not depend on it. */
  readonly clock?: () => number;
  readonly each?: (done: number) => void;
}

/** Plays each game twice: once with the seat at one level, once at the other, everybody else as the scenario proposes. */
export function compareLevels(scenario: Scenario, o: LevelsOptions): LevelsReport {
  const seats = scenario.states.flatMap((s) => (s.seat === undefined ? [] : [s.id]));
  const found = new Map<string, number[]>(seats.map((seat) => [seat, []]));
  const times: number[] = [];
  // With every seat at the standard level it is one game, whichever seat is looked at.
  let plain: { readonly seed: string; readonly game: Game } | null = null;
  const played = (seed: string, seat: string, level: Level): number => {
    const clock = level === o.level ? o.clock : undefined;
    if (level !== 'standard') return scoreOf(playAt(scenario, seed, seat, level, clock, times), seat);
    if (plain?.seed !== seed) plain = { seed, game: playAt(scenario, seed, seat, level, clock, times) };
    return scoreOf(plain.game, seat);
  };
  for (let n = 0; n < o.games; n += 1) {
    const seat = seats[n % seats.length] as string;
    const seed = `${o.seeds}-${Math.floor(n / seats.length)}`;
    found.get(seat)?.push(played(seed, seat, o.level) - played(seed, seat, o.against));
    o.each?.(n + 1);
  }
  return {
    scenario: scenario.id,
    level: o.level,
    against: o.against,
    seats: seats.map((seat) => ({ seat, ...pairing(found.get(seat) ?? []) })),
    overall: pairing([...found.values()].flat()),
    thinking: times.length === 0 ? null : thinking(times),
  };
}

/** A whole game with one seat at a level; how long it thought is added to `times`. */
function playAt(
  scenario: Scenario,
  seed: string,
  seat: string,
  level: Level,
  clock?: () => number,
  times: number[] = [],
): Game {
  const bot = scenario.states.find((s) => s.id === seat)?.seat?.bot;
  const who: SeatPlayer = { kind: 'bot', ...bot, level };
  const game = runGame(scenario, { seed, seats: { [seat]: who }, ledger: false, keep: false, turns: 0 });
  while (game.world.ending === null) {
    converse(game);
    const orders: OrderSet = {};
    for (const id of seatIds(game)) {
      const from = clock?.() ?? 0;
      orders[id] = botOrders(game, id);
      if (clock !== undefined && id === seat) times.push(clock() - from);
    }
    advance(game, orders);
  }
  return game;
}

function scoreOf({ setup, world }: Game, seat: string): number {
  return world.score.get(setup.state(seat)) / POINT;
}

function pairing(diffs: readonly number[]): Pairing {
  const better = diffs.filter((x) => x > 0).length;
  const equal = diffs.filter((x) => x === 0).length;
  const games = diffs.length;
  return { games, better, equal, share: share(better + equal / 2, games), points: mean(diffs) };
}

function thinking(times: readonly number[]): Thinking {
  return {
    turns: times.length,
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    most: Math.max(...times),
  };
}
