import { hashText } from '../../engine';
import { numberOf, placeIn, spell, unspell } from './base32';
import { maskOf } from './seal';

/** Symbols of the check at the end of every code, and of the mark that says where a room stands. */
const CHECK = 3;
export const MARK = 2;

/** What is wrong with a code before it says anything. */
export type SlipProblem =
  | { readonly code: 'character'; readonly character: string; readonly group: number; readonly place: number }
  | { readonly code: 'short' }
  /** A character is wrong; `meant` is the one code that differs from this in a single slip, where there is but one. */
  | { readonly code: 'mistyped'; readonly meant?: string };

/** A code as it is shown: the symbols, and a check of them and of what both sides must agree on. */
export function checked(about: string, shown: readonly number[]): string {
  return spell([...shown, ...digest(CHECK, about, ...shown)]);
}

/**
 * The symbols of a code that was typed or scanned, without its check.
 * @param least symbols that every such code has
 */
export function unchecked(
  about: string,
  text: string,
  least: number,
):
  | { readonly ok: true; readonly symbols: readonly number[] }
  | { readonly ok: false; readonly problem: SlipProblem } {
  const spelt = unspell(text);
  if (!spelt.ok)
    return { ok: false, problem: { code: 'character', character: spelt.character, ...placeIn(spelt.at) } };
  const { symbols } = spelt;
  if (symbols.length < least + CHECK) return { ok: false, problem: { code: 'short' } };
  if (!sound(about, symbols)) return { ok: false, problem: { code: 'mistyped', ...meant(about, symbols) } };
  return { ok: true, symbols: symbols.slice(0, -CHECK) };
}

/** So many symbols that any change of what is digested changes, but for one in 32 to that power. */
export function digest(length: number, ...what: readonly (string | number)[]): number[] {
  return maskOf(length, 'digest', ...what);
}

/** Where a room stands, as a number of two symbols: a digest of its record's last hash. */
export function markOf(hash: string): number {
  return Number(numberOf(digest(MARK, hashText(hash))));
}

export function same(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((x, n) => x === b[n]);
}

function sound(about: string, symbols: readonly number[]): boolean {
  return same(symbols.slice(-CHECK), digest(CHECK, about, ...symbols.slice(0, -CHECK)));
}

/** Longer codes are scanned, not typed; and the longer a code, the more others lie a slip away. */
const TYPED = 48;

/** The code that was meant, where one wrong symbol or two neighbours changed about explain it, and only one code does. */
function meant(about: string, symbols: readonly number[]): { meant?: string } {
  if (symbols.length > TYPED) return {};
  const found = new Set<string>();
  const consider = (changed: readonly number[]) => {
    if (sound(about, changed)) found.add(spell(changed));
  };
  for (let at = 0; at < symbols.length; at += 1) {
    for (let other = 0; other < 32; other += 1)
      if (other !== symbols[at]) consider(symbols.map((s, n) => (n === at ? other : s)));
    const [here, next] = [symbols[at] ?? 0, symbols[at + 1] ?? 0];
    if (at + 1 < symbols.length && here !== next)
      consider(symbols.map((s, n) => (n === at ? next : n === at + 1 ? here : s)));
  }
  const [only, more] = [...found];
  return only === undefined || more !== undefined ? {} : { meant: only };
}
