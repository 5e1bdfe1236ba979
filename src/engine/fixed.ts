/** Full scale of every level, share and tilt in the world: 100 points on the screen. */
export const FULL = 1_000_000;
/** One point of the screen's 100-point scale. */
export const POINT = 10_000;
/** Parameters are in thousandths. */
export const PERMILLE = 1_000;

const LIMIT = 9_007_199_254_740_991;

/**
 * Multiplies by a parameter in thousandths and truncates towards zero.
 * Truncation happens after each factor, left to right, so that every engine agrees to the last unit.
 * @throws RangeError when the product would leave the exact integers (2^53).
 */
export function mul(x: number, permille: number): number {
  return ratio(x, permille, PERMILLE);
}

/** x × numerator / denominator, truncated towards zero. A zero denominator gives 0: an empty share of nothing. */
export function ratio(x: number, numerator: number, denominator: number): number {
  if (denominator === 0) return 0;
  const product = x * numerator;
  if (product > LIMIT || product < -LIMIT) {
    throw new RangeError(`fixed: ${x} × ${numerator} leaves the exact integers; divide before you multiply`);
  }
  return Math.trunc(product / denominator);
}

export function clamp(x: number, low: number, high: number): number {
  return x < low ? low : x > high ? high : x;
}

/** Exact floor of the square root; the correction step removes the last-bit error of Math.sqrt near 2^53. */
export function isqrt(x: number): number {
  if (x <= 0) return 0;
  let root = Math.floor(Math.sqrt(x));
  while (root * root > x) root -= 1;
  while ((root + 1) * (root + 1) <= x) root += 1;
  return root;
}

/**
 * Splits `total` in proportion to `weights` so that the parts sum to it exactly
 * (largest remainder; ties go to the earlier place in scenario order). All weights 0 gives all zeros.
 */
export function split(total: number, weights: readonly number[]): number[] {
  let sum = 0;
  for (const w of weights) sum += w;
  if (sum === 0) return weights.map(() => 0);
  let left = total;
  const parts: number[] = [];
  const rests: number[] = [];
  for (const w of weights) {
    const part = Math.floor((total * w) / sum);
    parts.push(part);
    rests.push((total * w) % sum);
    left -= part;
  }
  for (; left > 0; left -= 1) {
    let next = -1;
    for (let i = 0; i < rests.length; i += 1)
      if ((rests[i] as number) > (next < 0 ? -sum : (rests[next] as number))) next = i;
    if (next < 0) break;
    parts[next] = (parts[next] as number) + 1;
    // Each takes one at most: this is below every rest.
    rests[next] = -sum;
  }
  return parts;
}

/** File points (100-point scale, up to four decimals) to world units; rounds the binary error of decimals away. */
export function fromPoints(points: number): number {
  return toThousandth(points * POINT);
}

/** File money (units of USD 10 bn, up to three decimals) to thousandths. */
export function fromMoney(units: number): number {
  return toThousandth(units * PERMILLE);
}

function toThousandth(x: number): number {
  return Math.trunc(x + (x < 0 ? -0.5 : 0.5));
}
