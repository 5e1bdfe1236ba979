import { whole, type Digits } from './digits';

/**
 * Which of so many places are meant, in as few digits as there are such choices: how many are, and the rank of this choice among all
 * choices of so many (Lehmer 1964, the combinatorial number system).
 * @param chosen places from 0, ascending
 */
export function subset(d: Digits, size: number, chosen: readonly number[]): number[] {
  // A damaged code may claim more than there are.
  const count = Math.min(size, whole(d, chosen.length));
  let rank = 0n;
  for (const [n, place] of chosen.entries()) rank += choose(place, n + 1);
  rank = d.large(choose(size, count), rank);
  const found: number[] = [];
  // From the largest place down: C(x, left) for x just below the size, then for each smaller x and number left.
  let [x, left] = [size - 1, count];
  let ways = choose(x, left);
  while (left > 0) {
    if (ways <= rank) {
      found.unshift(x);
      rank -= ways;
      ways = x === 0 ? 0n : (ways * BigInt(left)) / BigInt(x);
      left -= 1;
    } else ways = (ways * BigInt(x - left)) / BigInt(x);
    x -= 1;
  }
  return found;
}

/** How many choices of `count` there are among `size`. */
function choose(size: number, count: number): bigint {
  if (count > size) return 0n;
  let ways = 1n;
  for (let n = 1; n <= count; n += 1) ways = (ways * BigInt(size - count + n)) / BigInt(n);
  return ways;
}
