import { keyOf, keyed } from '../engine';

/** A figure with its 95 % interval and the number of independent observations it rests on. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

const Z = 1.959_964;

/** A share of n, with Wilson's score interval (Wilson 1927). 0 of 0 is nothing known: 0 to 1. */
export function share(hits: number, n: number): Estimate {
  if (n === 0) return { value: 0, low: 0, high: 1, n };
  const p = hits / n;
  const z2 = Z * Z;
  const middle = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  return { value: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half), n };
}

/** A mean with Student's t interval; of paired differences, the paired interval. One observation alone has none. */
export function mean(list: readonly number[]): Estimate {
  const n = list.length;
  if (n === 0) return { value: 0, low: -Infinity, high: Infinity, n };
  const value = sum(list) / n;
  if (n === 1) return { value, low: -Infinity, high: Infinity, n };
  const half = t95(n - 1) * Math.sqrt(variance(list) / n);
  return { value, low: value - half, high: value + half, n };
}

/** Two-sided 95 % point of Student's t, by Hill's expansion; exact to three digits from 3 degrees of freedom on. */
export function t95(df: number): number {
  if (df === 1) return 12.706;
  if (df === 2) return 4.303;
  const z = Z;
  const g1 = (z ** 3 + z) / 4;
  const g2 = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const g3 = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + g1 / df + g2 / df ** 2 + g3 / df ** 3;
}

/** A statistic of whole observations with its percentile bootstrap interval; the draws are keyed, so it repeats. */
export function bootstrap<T>(
  list: readonly T[],
  statistic: (sample: readonly T[]) => number,
  rounds = 400,
): Estimate {
  const n = list.length;
  const luck = keyed(keyOf('bootstrap'));
  const found = Array.from({ length: rounds }, (_, round) =>
    statistic(list.map((_x, i) => list[luck.below(n, round, 'fuzz', i)] as T)),
  );
  return { value: statistic(list), low: quantile(found, 0.025), high: quantile(found, 0.975), n };
}

export function sum(list: readonly number[]): number {
  return list.reduce((total, x) => total + x, 0);
}

/** Sample variance (n − 1); 0 for fewer than two. */
export function variance(list: readonly number[]): number {
  if (list.length < 2) return 0;
  const centre = sum(list) / list.length;
  return sum(list.map((x) => (x - centre) ** 2)) / (list.length - 1);
}

/** Quantile q of 0..1 with linear interpolation (type 7 of Hyndman and Fan 1996); 0 of an empty list. */
export function quantile(list: readonly number[], q: number): number {
  const sorted = list.toSorted((a, b) => a - b);
  const at = q * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? 0;
  return below + ((sorted[Math.ceil(at)] ?? below) - below) * (at - Math.floor(at));
}

export function median(list: readonly number[]): number {
  return quantile(list, 0.5);
}
