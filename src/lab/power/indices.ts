/** A weighted game: a coalition wins with at least `quota` of the sum of its members' weights. */
export interface Weighted {
  readonly weights: readonly number[];
  readonly quota: number;
}

/** More than half of all votes: a tie falls. */
export function majorityQuota(total: number): number {
  return Math.floor(total / 2) + 1;
}

/** The least whole number of votes that is so many thousandths of all. */
export function shareQuota(total: number, permille: number): number {
  return Math.ceil((total * permille) / 1000);
}

/**
 * Banzhaf's index (Penrose 1946, Banzhaf 1965): the share of all swings that are a player's, where a coalition of the others loses
 * without it and wins with it. Sums to 1 unless nobody can win.
 */
export function banzhaf(game: Weighted): number[] {
  const swings = game.weights.map((weight, i) => {
    const { bySum } = others(game, i);
    let count = 0;
    for (let sum = Math.max(0, game.quota - weight); sum < game.quota && sum < bySum.length; sum += 1)
      count += bySum[sum] as number;
    return count;
  });
  return normalised(swings);
}

/**
 * Shapley and Shubik's index (1954): the share of all orders of joining in which a player is the one that makes a coalition win. Sums
 * to 1 unless nobody can win.
 */
export function shapleyShubik(game: Weighted): number[] {
  const n = game.weights.length;
  const orders = game.weights.map((weight, i) => {
    const { bySize } = others(game, i);
    let share = 0;
    for (let size = 0; size < n; size += 1) {
      let count = 0;
      for (let sum = Math.max(0, game.quota - weight); sum < game.quota; sum += 1)
        count += bySize[size]?.[sum] ?? 0;
      // size! (n − 1 − size)! / n! = 1 / (n × (n − 1 choose size)).
      share += count / (n * choose(n - 1, size));
    }
    return share;
  });
  return normalised(orders);
}

/**
 * The veto game’s own index: a player's share of the ways in which just enough of n, each as likely to object as not, would stop a
 * text. Weights do not count there, so it is the same for all; what differs is who is present.
 * @returns the chance that one more objection is what is missing
 */
export function vetoSwing(present: number, needed: number): number {
  if (needed < 1 || needed > present) return 0;
  return choose(present - 1, needed - 1) / 2 ** (present - 1);
}

/** Coalitions of everybody but one, by the sum of their weights below the quota, and by size and sum. */
function others({ weights, quota }: Weighted, out: number): { bySum: number[]; bySize: number[][] } {
  const n = weights.length;
  const bySize = Array.from({ length: n }, () => Array.from({ length: quota }, () => 0));
  (bySize[0] as number[])[0] = 1;
  for (const [i, weight] of weights.entries()) {
    if (i === out) continue;
    for (let size = n - 1; size > 0; size -= 1)
      for (let sum = quota - 1; sum >= weight; sum -= 1)
        (bySize[size] as number[])[sum] =
          ((bySize[size] as number[])[sum] as number) +
          ((bySize[size - 1] as number[])[sum - weight] as number);
  }
  const bySum = Array.from({ length: quota }, (_, sum) =>
    bySize.reduce((total, row) => total + (row[sum] as number), 0),
  );
  return { bySum, bySize };
}

function choose(n: number, k: number): number {
  let value = 1;
  for (let i = 1; i <= k; i += 1) value = (value * (n - k + i)) / i;
  return value;
}

function normalised(list: readonly number[]): number[] {
  const all = list.reduce((sum, x) => sum + x, 0);
  return list.map((x) => (all === 0 ? 0 : x / all));
}
