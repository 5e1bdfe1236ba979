import { hashText, lastHash, type GameRecord } from '../../engine';
import { numberOf, placeIn, spell, unspell } from './base32';
import { checkOf } from './field';
import { digest, same } from './seal';

/** Symbols of the check at the end of every code, and of the mark that says where a room stands. */
const CHECK = 3;
export const MARK = 2;

/** What codes are there for. Each has its own check, so that one typed in the place of another is told as what it is. */
const KINDS = ['room', 'seat', 'orders'] as const;
export type Kind = (typeof KINDS)[number];

/** What a code is about: its kind, and the id of the scenario. */
export interface About {
  readonly kind: Kind;
  readonly scenario: string;
}

/** What is wrong with a code before it says anything. */
export type SlipProblem =
  | { readonly code: 'character'; readonly character: string; readonly group: number; readonly place: number }
  | { readonly code: 'short' }
  /** Whole and sound, but made for something else: a room's code where orders belong. */
  | { readonly code: 'kind'; readonly kind: Kind }
  /** A character is wrong; `meant` is the one code that differs from this in a single slip, where there is but one. */
  | { readonly code: 'mistyped'; readonly meant?: string };

/** A code as it is shown: the symbols, and a check of them and of what both sides must agree on. */
export function checked(about: About, shown: readonly number[]): string {
  return spell([...shown, ...check(about, shown)]);
}

/**
 * The symbols of a code that was typed or scanned, without its check.
 * @param least symbols that every such code has
 */
export function unchecked(
  about: About,
  text: string,
  least: number,
):
  | { readonly ok: true; readonly symbols: readonly number[] }
  | { readonly ok: false; readonly problem: SlipProblem } {
  const spelt = unspell(text);
  if (!spelt.ok)
    return { ok: false, problem: { code: 'character', character: spelt.character, ...placeIn(spelt.at) } };
  const { symbols } = spelt;
  if (symbols.length <= CHECK) return { ok: false, problem: { code: 'short' } };
  const kind = KINDS.find((k) => sound({ ...about, kind: k }, symbols));
  if (kind !== undefined && kind !== about.kind) return { ok: false, problem: { code: 'kind', kind } };
  if (symbols.length < least + CHECK) return { ok: false, problem: { code: 'short' } };
  if (kind !== undefined) return { ok: true, symbols: symbols.slice(0, -CHECK) };
  return { ok: false, problem: { code: 'mistyped', ...meant(about, symbols) } };
}

/** Which of these scenarios a code was made for, by its check; undefined where none or, by rare chance, several fit. */
export function scenarioOf(kind: Kind, scenarios: readonly string[], text: string): string | undefined {
  const spelt = unspell(text);
  if (!spelt.ok || spelt.symbols.length <= CHECK) return undefined;
  const [only, more] = scenarios.filter((scenario) => sound({ kind, scenario }, spelt.symbols));
  return more === undefined ? only : undefined;
}

/** Where a room stands, as a number of two symbols: a digest of its record's last hash. */
export function markOf(hash: string): number {
  return Number(numberOf(digest(MARK, hashText(hash))));
}

/** The same of a record. What is said during a turn moves no room: only turns that were played do. */
export function roomMark(record: GameRecord): number {
  return markOf(lastHash({ ...record, turns: record.turns.filter((step) => step.kind === 'act') }));
}

/** Three symbols that tell every single slip, and every two neighbours changed about, from what was meant; shifted by what it is about. */
function check({ kind, scenario }: About, shown: readonly number[]): number[] {
  const shift = digest(CHECK, kind, scenario);
  return checkOf(shown, CHECK).map((s, n) => s ^ (shift[n] ?? 0));
}

function sound(about: About, symbols: readonly number[]): boolean {
  return same(symbols.slice(-CHECK), check(about, symbols.slice(0, -CHECK)));
}

/** Longer codes are scanned, not typed; and the longer a code, the more others lie a slip away. */
const TYPED = 48;

/** The code that was meant, where one wrong symbol or two neighbours changed about explain it, and only one code does. */
function meant(about: About, symbols: readonly number[]): { meant?: string } {
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
