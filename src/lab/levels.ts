import { POINT, type Level, type SeatPlayer } from '../engine';
import type { Scenario } from '../scenario/types';
import { runGame } from './run';

/** How one level does against another in the same seat, on the same keys, among the same others. */
export interface Pairing {
  readonly seat: string;
  readonly games: number;
  /** Games in which the level's score was higher, and equal. */
  readonly better: number;
  readonly equal: number;
  /** Mean difference of scores, points, and half the width of its 95 % interval. */
  readonly mean: number;
  readonly margin: number;
}

export interface LevelsReport {
  readonly scenario: string;
  readonly level: Level;
  readonly against: Level;
  readonly seats: readonly Pairing[];
  /** All seats' games together. `share` is of better games, equal ones counting half; `margin` as above, of the share. */
  readonly overall: {
    readonly games: number;
    readonly share: number;
    readonly margin: number;
    readonly mean: number;
  };
}

export interface LevelsOptions {
  readonly level: Level;
  readonly against: Level;
  /** Paired games, dealt to the seats in turn. */
  readonly games: number;
  /** Seeds are `<seeds>-<n>`. */
  readonly seeds: string;
  readonly each?: (done: number) => void;
}

/** Plays each game twice: once with the seat at one level, once at the other, everybody else as the scenario proposes. */
export function compareLevels(scenario: Scenario, o: LevelsOptions): LevelsReport {
  const seats = scenario.states.flatMap((s) => (s.seat === undefined ? [] : [s.id]));
  const found = new Map<string, number[]>(seats.map((seat) => [seat, []]));
  for (let n = 0; n < o.games; n += 1) {
    const seat = seats[n % seats.length] as string;
    const seed = `${o.seeds}-${Math.floor(n / seats.length)}`;
    found.get(seat)?.push(scoreAt(scenario, seed, seat, o.level) - scoreAt(scenario, seed, seat, o.against));
    o.each?.(n + 1);
  }
  const rows = seats.map((seat) => pairing(seat, found.get(seat) ?? []));
  const all = [...found.values()].flat();
  const share = all.reduce((sum, x) => sum + (x > 0 ? 1 : x === 0 ? 0.5 : 0), 0) / Math.max(1, all.length);
  return {
    scenario: scenario.id,
    level: o.level,
    against: o.against,
    seats: rows,
    overall: {
      games: all.length,
      share,
      margin: 1.96 * Math.sqrt((share * (1 - share)) / Math.max(1, all.length)),
      mean: mean(all),
    },
  };
}

function scoreAt(scenario: Scenario, seed: string, seat: string, level: Level): number {
  const bot = scenario.states.find((s) => s.id === seat)?.seat?.bot;
  const who: SeatPlayer = { kind: 'bot', ...bot, level };
  const { setup, world } = runGame(scenario, { seed, seats: { [seat]: who }, ledger: false, keep: false });
  return world.score.get(setup.state(seat)) / POINT;
}

function pairing(seat: string, diffs: readonly number[]): Pairing {
  const m = mean(diffs);
  const spread = diffs.reduce((sum, x) => sum + (x - m) * (x - m), 0) / Math.max(1, diffs.length - 1);
  return {
    seat,
    games: diffs.length,
    better: diffs.filter((x) => x > 0).length,
    equal: diffs.filter((x) => x === 0).length,
    mean: m,
    margin: 1.96 * Math.sqrt(spread / Math.max(1, diffs.length)),
  };
}

function mean(list: readonly number[]): number {
  return list.reduce((a, b) => a + b, 0) / Math.max(1, list.length);
}
