import { whole, type Digits } from './digits';

/** Only what differs from what both sides expect: how many cells do, and for each how far on it lies and by how much it differs. */
export function sparse(d: Digits, expected: readonly number[], actual: readonly number[]): number[] {
  const result = [...expected];
  const changed = expected.flatMap((value, at) => (actual[at] === value ? [] : [at]));
  const count = whole(d, changed.length);
  let from = 0;
  for (let n = 0; n < count; n += 1) {
    const at = changed[n] ?? 0;
    from += whole(d, at - from);
    // A damaged code may point beyond the end.
    if (from >= result.length) break;
    result[from] = (result[from] ?? 0) + unfold(whole(d, fold((actual[at] ?? 0) - (expected[at] ?? 0))));
    from += 1;
  }
  return result;
}

/** 0, −1, 1, −2, 2 … as 0, 1, 2, 3, 4. */
function fold(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

function unfold(value: number): number {
  return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
}
