import { POINT, scenarioHash } from '../engine';
import type { Scenario } from '../scenario/types';
import { median } from './stats';
import { population } from './population';
import { runGame } from './run';

/** The sidecar of a scenario: what each seat usually reaches. Kept apart, so that it does not enter the scenario's hash. */
export interface Par {
  scenario: string;
  /** Hash of the scenario it was computed on; par of another version is not shown. */
  hash: string;
  games: number;
  /** Median score by seat, points of the 100-point scale. */
  points: Record<string, number>;
}

/**
 * Each seat's median score under mixed play: in every game each seat's player is drawn anew (`population`). The same number of games gives the same par everywhere.
 */
export function parOf(scenario: Scenario, games: number, each?: (done: number) => void): Par {
  const scores: Record<string, number[]> = {};
  for (let n = 0; n < games; n += 1) {
    const { setup, world } = runGame(scenario, {
      seed: `par-${n}`,
      seats: population(scenario, n),
      ledger: false,
      keep: false,
    });
    for (const i of setup.seats) (scores[setup.states[i]?.id ?? ''] ??= []).push(world.score.get(i));
    each?.(n + 1);
  }
  const points = Object.fromEntries(Object.entries(scores).map(([id, list]) => [id, tenths(median(list))]));
  return { scenario: scenario.id, hash: scenarioHash(scenario), games, points };
}

/** To a tenth of a point: finer than that is noise of the games drawn. */
function tenths(value: number): number {
  return Math.round(value / (POINT / 10)) / 10;
}
