import { orderProblems, type OrderProblem, type Options, type Orders, type Setup } from '../../engine';
import { MARK, checked, digest, same, unchecked, type SlipProblem } from './check';
import { lengthFor, numberOf, symbolsOf } from './base32';
import { read, written } from './orders';
import { masked, maskOf } from './seal';
import type { Sealed } from './slots';

/** What a phone and the room agree on before orders are written. */
export interface Stand {
  readonly setup: Setup;
  /** Options of the seat in this state. */
  readonly options: Options;
  /** Where the room stands (`markOf` its record's last hash): of another turn, fork or room it differs. */
  readonly mark: number;
  /** The seat's word, from its role card; empty where a room does without. */
  readonly word: string;
}

export type BallotProblem =
  | SlipProblem
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
const [OPEN, PROOF] = [2, 2];
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
  const inner = [...symbolsOf(BigInt(stand.mark), MARK), ...digest(PROOF, word, ...open, ...said), ...said];
  const shown = [...open, ...masked(inner, maskOf(inner.length, word, ...open))];
  return checked(setup.scenario.id, shown);
}

/**
 * Reads an order code in the room.
 * @param standOf the stand of the seat that the code names
 */
export function readBallot(setup: Setup, standOf: (seat: string) => Stand, text: string): BallotRead {
  const fail = (problem: BallotProblem): BallotRead => ({ ok: false, problem });
  const got = unchecked(setup.scenario.id, text, OPEN + MARK + PROOF);
  if (!got.ok) return fail(got.problem);
  const { symbols } = got;
  const open = symbols.slice(0, OPEN);
  const seat = seatsOf(setup)[open[0] ?? 0];
  if (seat === undefined) return fail({ code: 'seat' });
  const { options, mark, word } = standOf(seat);
  const turn = open[1] ?? 0;
  if (turn !== options.turn) return fail({ code: 'turn', seat, turn, now: options.turn });
  const hidden = symbols.slice(OPEN);
  const inner = masked(hidden, maskOf(hidden.length, word, ...open));
  const said = inner.slice(MARK + PROOF);
  if (!same(inner.slice(MARK, MARK + PROOF), digest(PROOF, word, ...open, ...said)))
    return fail({ code: 'word', seat });
  if (!same(inner.slice(0, MARK), symbolsOf(BigInt(mark), MARK))) return fail({ code: 'stale', seat });
  const orders = read(setup, options, numberOf(said));
  if (orders === null) return fail({ code: 'stale', seat });
  const problems = orderProblems(setup, options, orders);
  return problems.length > 0 ? fail({ code: 'illegal', seat, problems }) : { ok: true, seat, orders };
}

function seatsOf(setup: Setup): string[] {
  return setup.seats.map((place) => setup.states[place]?.id ?? '');
}
