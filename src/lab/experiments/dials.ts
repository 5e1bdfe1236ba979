import type { Scenario } from '../../scenario/types';
import { numberAt } from '../number-at';
import type { Dial } from './types';

/**
 * The dials of a scenario: the numbers its author leaves free for balancing, and every assumption that names a number of the rules,
 * the assembly or an accord; what it assumes of states is data. They are turned by a twentieth each way; one whose unit does not allow
 * that, or that the scenario cannot do without, is none.
 * @param fits whether the scenario is still good with the value at the path
 */
export function dialsOf(scenario: Scenario, fits: (path: string, value: number) => boolean): Dial[] {
  const told = new Map(
    scenario.assumptions.flatMap((a) => (a.path === undefined ? [] : [[a.path, firstSentence(a.text)]])),
  );
  const chosen = [...told.keys()].filter((path) => /^\/(rules|assembly|accords)\//.test(path));
  const paths = [...(scenario.balance?.free ?? []), ...chosen];
  return [...new Set(paths)].flatMap((path) => {
    const value = number(scenario, path);
    if (value === null) return [];
    const [down, up] = [0.95, 1.05].map((factor) => turned(value, factor, (to) => fits(path, to)));
    if (typeof down !== 'number' || typeof up !== 'number') return [];
    return [{ path, words: told.get(path) ?? wordsOf(path), value, turned: [down, up] as const }];
  });
}

/** A twentieth of the value to two decimals, or the nearest whole number; null where neither is allowed or neither moves it. */
function turned(value: number, factor: number, fits: (to: number) => boolean): number | null {
  const fine = Math.round(value * factor * 100) / 100;
  const found = [fine, Math.round(fine)].find((to) => to !== value && fits(to)) ?? null;
  // A whole number too small for a twentieth would be turned by much more.
  return found === null || Math.abs(found / value - 1) > 0.08 ? null : found;
}

function number(scenario: Scenario, path: string): number | null {
  try {
    return numberAt(scenario, path);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Numbers that authors free without an assumption of their own, by the end of their path. */
const WORDS: readonly (readonly [end: string, words: string])[] = [
  ['/provisions/push/perDue', 'How far each due into the accord moves the markets.'],
  ['/statecraft/supplier/push', 'How far a buyer’s choice of supplier moves its own market.'],
  ['/step/illiberal', 'How far a text that closes networks moves the rules.'],
  ['/step/liberal', 'How far a text that opens networks moves the rules.'],
  ['/push', 'How hard the state’s vendors pull on every market.'],
];

function wordsOf(path: string): string {
  return WORDS.find(([end]) => path.endsWith(end))?.[1] ?? path;
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s[A-Z]|$)/.exec(text)?.[0] ?? text;
}

/**
 * Which way each dial is turned in the nth game: all at once, so that the same games tell about every dial. Columns of a Hadamard
 * matrix: over 2^m games every dial is up in half of them, and any two agree in half of them. The first three columns are left
 * free for what else changes from game to game.
 */
export function settings(dials: readonly Dial[], n: number): Record<string, number> {
  return Object.fromEntries(dials.map(({ path, turned: to }, k) => [path, to[isUp(k, n) ? 1 : 0]]));
}

/** True where the kth dial is up in the nth game. */
export function isUp(k: number, n: number): boolean {
  let both = n & (k + 4);
  let odd = false;
  for (; both > 0; both >>= 1) if ((both & 1) === 1) odd = !odd;
  return odd;
}

/** Games in which so many dials can be told apart, at least: a power of two. */
export function gamesFor(dials: number): number {
  let games = 8;
  while (games < dials + 4) games *= 2;
  return games;
}
