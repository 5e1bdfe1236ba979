import type { Machine } from './machine';
import { withNoise, type Payoffs } from './match';

/**
 * Mean points a round that two machines may expect, exact but for the rounding of doubles: the chance of every pair of states is
 * carried from round to round (a Markov chain over pairs of states), and each round adds what its four outcomes are worth.
 */
export function expectedPoints(
  a: Machine,
  b: Machine,
  rounds: number,
  noise: number,
  { t, r, p, s }: Payoffs,
): [number, number] {
  const width = b.honours.length;
  let chances = new Float64Array(a.honours.length * width);
  chances[0] = 1;
  let [mine, theirs] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const after = new Float64Array(chances.length);
    for (const [pair, chance] of chances.entries()) {
      if (chance === 0) continue;
      const [i, j] = [Math.floor(pair / width), pair % width];
      const honoursA = withNoise(a.honours[i] ?? 0, noise);
      const honoursB = withNoise(b.honours[j] ?? 0, noise);
      for (const x of [0, 1])
        for (const y of [0, 1]) {
          const w = chance * (x === 1 ? honoursA : 1 - honoursA) * (y === 1 ? honoursB : 1 - honoursB);
          mine += w * (x === 1 ? (y === 1 ? r : s) : y === 1 ? t : p);
          theirs += w * (y === 1 ? (x === 1 ? r : s) : x === 1 ? t : p);
          const to = (a.next[4 * i + 2 * x + y] ?? 0) * width + (b.next[4 * j + 2 * y + x] ?? 0);
          after[to] = (after[to] ?? 0) + w;
        }
    }
    chances = after;
  }
  return [mine / rounds, theirs / rounds];
}
