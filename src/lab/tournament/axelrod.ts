import { strategyOf } from '../../bots';
import { keyOf, keyed } from '../../engine';
import { mean, type Estimate } from '../stats';
import { expectedPoints } from './expected';
import { machineOf, type Machine } from './machine';
import { AXELROD, playMatch, pointsOf, ready, type Payoffs } from './match';
import { SHORT_NAMES, TEN, type ShortName } from './names';

export interface AxelrodOptions {
  readonly rounds?: number;
  /** Chance that a move comes out as the other one, 0..1. */
  readonly noise?: number;
  /** Times every pair meets. */
  readonly repetitions?: number;
  readonly seed?: string;
  readonly payoffs?: Payoffs;
}

/** Points a round; `expected` is exact, the interval is of the simulated mean. */
export interface Standing extends Estimate {
  readonly id: ShortName;
  readonly mean: number;
  readonly expected: number;
}

export interface Match {
  readonly a: ShortName;
  readonly b: ShortName;
  readonly meanA: number;
  readonly meanB: number;
  readonly expectedA: number;
  readonly expectedB: number;
}

export interface AxelrodResult {
  readonly payoffs: Payoffs;
  readonly rounds: number;
  readonly noise: number;
  readonly repetitions: number;
  /** Best first. */
  readonly strategies: readonly Standing[];
  readonly matches: readonly Match[];
}

/** The machines of the ten, made from the strategies that are played on accords. */
export function machines(): readonly Machine[] {
  return SHORT_NAMES.map((id) => machineOf(strategyOf(TEN[id])));
}

/**
 * Everybody meets everybody and itself, as Axelrod's tournaments did; a strategy's score is the mean of its ten matches, and against
 * itself that of both sides.
 */
export function axelrodTournament({
  rounds = 200,
  noise = 0,
  repetitions = 1000,
  seed = 'axelrod',
  payoffs = AXELROD,
}: AxelrodOptions = {}): AxelrodResult {
  const made = machines();
  const players = made.map((machine) => ready(machine, noise));
  const n = players.length;
  const luck = keyed(keyOf(seed));
  const total = Array.from({ length: n }, () => new Float64Array(repetitions));
  const matches: Match[] = [];
  for (let a = 0; a < n; a += 1)
    for (let b = a; b < n; b += 1) {
      let [sumA, sumB] = [0, 0];
      for (let turn = 0; turn < repetitions; turn += 1) {
        const key = [luck.below(WORD, turn, 'bot', a, b), luck.below(WORD, turn, 'bot-act', a, b)] as const;
        const [x, y] = pointsOf(playMatch(players[a]!, players[b]!, rounds, key), payoffs);
        add(total[a]!, turn, a === b ? (x + y) / 2 : x);
        if (a !== b) add(total[b]!, turn, y);
        sumA += x;
        sumB += y;
      }
      const [expectedA, expectedB] = expectedPoints(made[a]!, made[b]!, rounds, noise, payoffs);
      matches.push({
        a: SHORT_NAMES[a]!,
        b: SHORT_NAMES[b]!,
        meanA: sumA / repetitions,
        meanB: sumB / repetitions,
        expectedA,
        expectedB,
      });
    }
  const strategies = SHORT_NAMES.map((id, k): Standing => {
    const found = mean([...total[k]!].map((sum) => sum / n));
    return { id, mean: found.value, expected: expectedOf(id, matches), ...found };
  });
  return {
    payoffs,
    rounds,
    noise,
    repetitions,
    strategies: strategies.sort((x, y) => y.mean - x.mean || (x.id < y.id ? -1 : 1)),
    matches,
  };
}

const WORD = 2 ** 31;

function add(to: Float64Array, place: number, points: number): void {
  to[place] = (to[place] ?? 0) + points;
}

function expectedOf(id: ShortName, matches: readonly Match[]): number {
  const own = matches.flatMap((m) =>
    m.a === id && m.b === id
      ? [(m.expectedA + m.expectedB) / 2]
      : m.a === id
        ? [m.expectedA]
        : m.b === id
          ? [m.expectedB]
          : [],
  );
  return own.reduce((sum, x) => sum + x, 0) / own.length;
}
