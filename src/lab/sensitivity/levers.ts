import type { Scenario } from '../../scenario/types';
import { numberAt } from '../number-at';

/** An assumption of a scenario as a number that can be set otherwise. */
export interface Lever {
  /** JSON pointer with ids. */
  readonly path: string;
  readonly value: number;
  /** What it is set to in turn, from the smallest; the scenario's own value is not among them. */
  readonly values: readonly number[];
  /** True where the scenario's balance hangs on it (`balance.free`): it moves outcomes more than its share. */
  readonly steep: boolean;
}

/** From half to half as much again; a steep one also by a twentieth. */
const FACTORS = [0.5, 0.75, 0.9, 1.1, 1.25, 1.5];
const FINE = [0.95, 1.05];
/** Where a replay takes long. */
const COARSE = [0.9, 1.1];

/** Paths of a scenario's assumptions that lead to one number other than 0, and its steep dials, each once. */
export function leverPaths(scenario: Scenario): string[] {
  const free = scenario.balance?.free ?? [];
  const told = scenario.assumptions.flatMap(({ path }) => (path === undefined ? [] : [path]));
  return [...new Set([...told, ...free])].filter((path) => {
    const value = numberOrNull(scenario, path);
    return value !== null && value !== 0;
  });
}

/**
 * One of them, with the values it can take.
 * @param fits whether the scenario is still good with the value at the path
 * @param quick fewer values, for the largest games
 * @throws RangeError where the path leads to no number
 */
export function leverAt(
  scenario: Scenario,
  path: string,
  fits: (to: number) => boolean,
  quick = false,
): Lever {
  const value = numberAt(scenario, path);
  const steep = (scenario.balance?.free ?? []).includes(path);
  const factors = quick ? COARSE : steep ? [...FACTORS, ...FINE] : FACTORS;
  const values = factors.flatMap((factor) => {
    const fine = Math.round(value * factor * 100) / 100;
    // A file may hold points with decimals or whole numbers; a whole number moves by one at least.
    const whole = factor < 1 ? Math.min(Math.round(fine), value - 1) : Math.max(Math.round(fine), value + 1);
    const found = [fine, whole].find((to) => to !== value && fits(to));
    return found === undefined ? [] : [found];
  });
  return { path, value, steep, values: [...new Set(values)].toSorted((a, b) => a - b) };
}

export function numberOrNull(scenario: Scenario, path: string): number | null {
  try {
    return numberAt(scenario, path);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
