import { alea } from './alea';
import { mix } from './hash';

/**
 * Every purpose for which luck is drawn. A new one goes at the end: its place is part of the key,
 * so inserting would change the luck of every recorded game.
 */
export const PURPOSES = [
  'hidden-end',
  'lean',
  'noise',
  'cover',
  'event',
  'event-pick',
  'card',
  'card-detail',
  'estimate',
  'misperceive',
  'breakthrough',
  'shock',
  'approval',
  'vote',
  'attend',
  'covert',
  'attribution',
  'incident',
  'loan-fund',
  'bot',
  'bot-act',
  'bot-voice',
  'bot-talk',
  'fuzz',
  'report',
  'company',
  'ballot',
  'ballot-lot',
] as const;
export type Purpose = (typeof PURPOSES)[number];
const PLACE = Object.fromEntries(PURPOSES.map((p, i) => [p, i + 1])) as Record<Purpose, number>;

/** Where the rules take luck from: the game's key, or medians when a forecast must not know it. */
export interface Chance {
  /** Uniform 0..n−1 for this purpose and these ids; the same question always has the same answer. */
  below(n: number, turn: number, purpose: Purpose, i?: number, j?: number): number;
}

/** The game's key: two 32-bit words from seedrandom's alea on the seed *string*. */
export type Key = readonly [number, number];

export function keyOf(seed: string): Key {
  const next = alea(seed);
  return [next.int32() >>> 0, next.int32() >>> 0];
}

/**
 * A draw is an integer hash of (key, turn, purpose, ids): no order of calls, so that a new event or bot
 * shifts no other draw and a counterfactual meets the same luck.
 */
export function keyed(key: Key): Chance {
  return {
    below(n, turn, purpose, i = 0, j = 0) {
      let h = key[0] ^ Math.imul(PLACE[purpose], 0x9e3779b1);
      h = mix(h ^ Math.imul(turn + 1, 0x85ebca77));
      h = mix(h ^ Math.imul(i + 1, 0xc2b2ae3d) ^ key[1]);
      h = mix(h ^ Math.imul(j + 1, 0x27d4eb2f));
      return Math.floor((h * n) / 4_294_967_296);
    },
  };
}

/** Every draw at its median: what payoff tables and forecasts use. */
export const MEDIAN: Chance = {
  below: (n) => Math.floor(n / 2),
};

/** True with this chance in thousandths. 0 never, 1000 always. */
export function happens(c: Chance, permille: number, turn: number, purpose: Purpose, i = 0, j = 0): boolean {
  return c.below(1000, turn, purpose, i, j) < permille;
}

/** Uniform integer in −span..span; its median is 0. */
export function swing(c: Chance, span: number, turn: number, purpose: Purpose, i = 0, j = 0): number {
  return c.below(2 * span + 1, turn, purpose, i, j) - span;
}
