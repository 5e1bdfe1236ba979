import { orderProblems, type OrderProblem, type Options, type Orders, type Setup } from '../../engine';
import { lengthFor, numberOf, placeIn, spell, symbolsOf, unspell } from './base32';
import { read, written } from './orders';
import { masked, maskOf } from './seal';
import type { Sealed } from './slots';

/** What a phone and the room agree on before orders are written. */
export interface Stand {
  readonly setup: Setup;
  /** Options of the seat in this state. */
  readonly options: Options;
  /** The hash the room stands at: of another turn, fork or room it differs. */
  readonly at: string;
  /** The seat's word, from its role card; empty where a room does without. */
  readonly word: string;
}

export type BallotProblem =
  | { readonly code: 'character'; readonly character: string; readonly group: number; readonly place: number }
  | { readonly code: 'short' }
  /** A character is wrong; `meant` is the one code that differs from this in a single slip, where there is but one. */
  | { readonly code: 'mistyped'; readonly meant?: string }
  | { readonly code: 'seat' }
  | { readonly code: 'turn'; readonly seat: string; readonly turn: number; readonly now: number }
  /** Made for this turn, and the room has moved since: it went back, or forked. */
  | { readonly code: 'stale'; readonly seat: string }
  | { readonly code: 'word'; readonly seat: string }
  | { readonly code: 'illegal'; readonly seat: string; readonly problems: readonly OrderProblem[] };

export type BallotRead =
  | { readonly ok: true; readonly seat: string; readonly orders: Sealed }
  | { readonly ok: false; readonly problem: BallotProblem };

/** Symbols before the orders: seat and turn in the open; then, hidden, where the room stands and a check of the word. */
const [OPEN, MARK, PROOF, CHECK] = [2, 2, 2, 3];
/** One symbol each names the seat and the turn. */
const MOST = 32;

/**
 * The order code of a seat: what it orders, sealed, in groups of four symbols.
 * @throws RangeError where a scenario has more seats or turns than a symbol can name
 */
export function orderCode(stand: Stand, orders: Orders): string {
  const { setup, options, word } = stand;
  const seat = seatsOf(setup).indexOf(options.seat);
  if (seat < 0 || seat >= MOST || options.turn >= MOST)
    throw new RangeError(`a code names ${MOST} seats and turns at most`);
  const { number } = written(setup, options, orders);
  const said = symbolsOf(number, lengthFor(number + 1n));
  const open = [seat, options.turn];
  const inner = [...digest(MARK, stand.at), ...digest(PROOF, word, ...open, ...said), ...said];
  const shown = [...open, ...masked(inner, maskOf(inner.length, word, ...open))];
  return spell([...shown, ...digest(CHECK, setup.scenario.id, ...shown)]);
}

/**
 * Reads an order code in the room.
 * @param standOf the stand of the seat that the code names
 */
export function readBallot(setup: Setup, standOf: (seat: string) => Stand, text: string): BallotRead {
  const fail = (problem: BallotProblem): BallotRead => ({ ok: false, problem });
  const spelt = unspell(text);
  if (!spelt.ok) return fail({ code: 'character', character: spelt.character, ...placeIn(spelt.at) });
  const { symbols } = spelt;
  if (symbols.length < OPEN + MARK + PROOF + CHECK) return fail({ code: 'short' });
  if (!sound(setup, symbols)) return fail({ code: 'mistyped', ...meant(setup, symbols) });
  const open = symbols.slice(0, OPEN);
  const seat = seatsOf(setup)[open[0] ?? 0];
  if (seat === undefined) return fail({ code: 'seat' });
  const { options, at, word } = standOf(seat);
  const turn = open[1] ?? 0;
  if (turn !== options.turn) return fail({ code: 'turn', seat, turn, now: options.turn });
  const hidden = symbols.slice(OPEN, -CHECK);
  const inner = masked(hidden, maskOf(hidden.length, word, ...open));
  const said = inner.slice(MARK + PROOF);
  if (!same(inner.slice(MARK, MARK + PROOF), digest(PROOF, word, ...open, ...said)))
    return fail({ code: 'word', seat });
  if (!same(inner.slice(0, MARK), digest(MARK, at))) return fail({ code: 'stale', seat });
  const orders = read(setup, options, numberOf(said));
  if (orders === null) return fail({ code: 'stale', seat });
  const problems = orderProblems(setup, options, orders);
  return problems.length > 0 ? fail({ code: 'illegal', seat, problems }) : { ok: true, seat, orders };
}

function seatsOf(setup: Setup): string[] {
  return setup.seats.map((place) => setup.states[place]?.id ?? '');
}

/** So many symbols that any change of what is digested changes, but for one in 32 to that power. */
function digest(length: number, ...what: readonly (string | number)[]): number[] {
  return maskOf(length, 'digest', ...what);
}

function sound(setup: Setup, symbols: readonly number[]): boolean {
  const shown = symbols.slice(0, -CHECK);
  return same(symbols.slice(-CHECK), digest(CHECK, setup.scenario.id, ...shown));
}

function same(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((x, n) => x === b[n]);
}

/** The code that was meant, where one wrong symbol or two neighbours changed about explain it, and only one code does. */
function meant(setup: Setup, symbols: readonly number[]): { meant?: string } {
  const found = new Set<string>();
  const consider = (changed: readonly number[]) => {
    if (sound(setup, changed)) found.add(spell(changed));
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
