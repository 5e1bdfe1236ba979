import { whole, type Digits } from './digits';
import { subset } from './subset';

/** Only what differs from what both sides expect: which cells do, and by how much each. */
export function sparse(d: Digits, expected: readonly number[], actual: readonly number[]): number[] {
  const differ = expected.flatMap((value, at) => (actual[at] === value ? [] : [at]));
  const result = [...expected];
  for (const at of subset(d, expected.length, differ)) {
    const by = (actual[at] ?? 0) - (expected[at] ?? 0);
    // What differs does so by something: a difference of 0 is never written.
    result[at] = (expected[at] ?? 0) + unfold(whole(d, fold(by) - 1) + 1);
  }
  return result;
}

/** The same where cells are 0 or 1: that one differs says all. */
export function flips(d: Digits, expected: readonly number[], actual: readonly number[]): number[] {
  const differ = expected.flatMap((value, at) => (actual[at] === value ? [] : [at]));
  const result = [...expected];
  for (const at of subset(d, expected.length, differ)) result[at] = 1 - (expected[at] ?? 0);
  return result;
}

/** 0, −1, 1, −2, 2 … as 0, 1, 2, 3, 4. */
export function fold(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

export function unfold(value: number): number {
  return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
}
