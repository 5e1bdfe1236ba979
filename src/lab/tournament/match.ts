import type { Machine } from './machine';

/** Temptation, reward, punishment, sucker's payoff: points a round. */
export interface Payoffs {
  readonly t: number;
  readonly r: number;
  readonly p: number;
  readonly s: number;
}

/** Axelrod 1980, "Effective choice in the prisoner's dilemma", Journal of Conflict Resolution 24(1), 3–25. */
export const AXELROD: Payoffs = { t: 5, r: 3, p: 1, s: 0 };

/** A machine ready to play: flat tables, noise folded into the chances. */
export interface Ready {
  /** By state: honours when a draw of 32 bits is below this. */
  readonly below: Float64Array;
  readonly next: Uint8Array;
  /** False: every move is certain, and no draw is made. */
  readonly draws: boolean;
}

/** 2³². */
const ALL = 4_294_967_296;

/** @param noise the chance that a move comes out as the other one, 0..1; both players then remember the move made */
export function ready(machine: Machine, noise: number): Ready {
  const chances = machine.honours.map((p) => withNoise(p, noise));
  return {
    below: Float64Array.from(chances, (p) => Math.round(p * ALL)),
    next: Uint8Array.from(machine.next),
    draws: chances.some((p) => p > 0 && p < 1),
  };
}

export function withNoise(p: number, noise: number): number {
  return p * (1 - noise) + (1 - p) * noise;
}

/** How often each pair of moves was made: both honoured, only b defected, only a defected, both defected. */
export type Outcomes = [both: number, sucker: number, tempted: number, neither: number];

/** One match. The same key gives the same match. */
export function playMatch(a: Ready, b: Ready, rounds: number, key: readonly [number, number]): Outcomes {
  return a.draws || b.draws ? drawn(a, b, rounds, key) : certain(a, b, rounds);
}

function certain(a: Ready, b: Ready, rounds: number): Outcomes {
  let i = 0;
  let j = 0;
  let both = 0;
  let sucker = 0;
  let tempted = 0;
  for (let round = 0; round < rounds; round += 1) {
    const x = a.below[i] === 0 ? 0 : 1;
    const y = b.below[j] === 0 ? 0 : 1;
    both += x & y;
    sucker += x & (y ^ 1);
    tempted += (x ^ 1) & y;
    i = a.next[(i << 2) | (x << 1) | y] as number;
    j = b.next[(j << 2) | (y << 1) | x] as number;
  }
  return [both, sucker, tempted, rounds - both - sucker - tempted];
}

/**
 * Draws by a generator of two words: t = x ^ x << 10, then y ^ y >>> 10 ^ t ^ t >>> 13 (Marsaglia 2003, "Xorshift RNGs", Journal of
 * Statistical Software 8(14)). Written out, for it is most of the work of a round.
 */
function drawn(a: Ready, b: Ready, rounds: number, key: readonly [number, number]): Outcomes {
  const { below: belowA, next: nextA } = a;
  const { below: belowB, next: nextB } = b;
  let u = key[0] | 0;
  let v = key[1] | 1;
  let i = 0;
  let j = 0;
  let both = 0;
  let sucker = 0;
  let tempted = 0;
  for (let round = 0; round < rounds; round += 1) {
    let t = u ^ (u << 10);
    u = v;
    v ^= (v >>> 10) ^ t ^ (t >>> 13);
    const x = v >>> 0 < (belowA[i] as number) ? 1 : 0;
    t = u ^ (u << 10);
    u = v;
    v ^= (v >>> 10) ^ t ^ (t >>> 13);
    const y = v >>> 0 < (belowB[j] as number) ? 1 : 0;
    both += x & y;
    sucker += x & (y ^ 1);
    tempted += (x ^ 1) & y;
    i = nextA[(i << 2) | (x << 1) | y] as number;
    j = nextB[(j << 2) | (y << 1) | x] as number;
  }
  return [both, sucker, tempted, rounds - both - sucker - tempted];
}

/** Mean points a round of the first player, whose outcomes they are, and of the second. */
export function pointsOf(
  [both, sucker, tempted, neither]: Outcomes,
  { t, r, p, s }: Payoffs,
): [number, number] {
  const rounds = both + sucker + tempted + neither;
  return [
    (both * r + sucker * s + tempted * t + neither * p) / rounds,
    (both * r + sucker * t + tempted * s + neither * p) / rounds,
  ];
}
