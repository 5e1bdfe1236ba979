import { orderProblems, type OrderProblem, type Options, type Orders, type Setup } from '../../engine';
import type { Office } from '../offices';
import { MARK, checked, scenarioOf, unchecked, type SlipProblem } from './check';
import { lengthFor, numberOf, symbolsOf } from './base32';
import { read, written, type Part } from './orders';
import { PROOF, same, sealed, unsealed, wordKey } from './seal';
import { seatsOf } from './state';

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
  /** Sound, but made in another scenario. */
  | { readonly code: 'scenario'; readonly scenario: string }
  | { readonly code: 'seat' }
  | { readonly code: 'turn'; readonly seat: string; readonly turn: number; readonly now: number }
  /** Made for this turn, and the room has moved since (it went back, or forked); or in another room. */
  | { readonly code: 'stale'; readonly seat: string }
  | { readonly code: 'word'; readonly seat: string }
  | { readonly code: 'illegal'; readonly seat: string; readonly problems: readonly OrderProblem[] };

export type BallotRead =
  | ({ readonly ok: true; readonly seat: string } & Part)
  | { readonly ok: false; readonly problem: BallotProblem };

/** Symbols that everyone may read: seat and turn. What follows is sealed. */
const OPEN = 2;
/** One symbol each names the seat and the turn. */
const MOST = 32;

/**
 * The order code of a seat: what it orders, sealed, in groups of four symbols.
 * @param office whose part of the orders it is; the whole seat's where it is left out
 * @throws RangeError where a scenario has more seats or turns than a symbol can name
 */
export function orderCode(stand: Stand, orders: Orders, office: Office | null = null): string {
  const { setup, options, word } = stand;
  const seat = seatsOf(setup).indexOf(options.seat);
  if (seat < 0 || seat >= MOST || options.turn >= MOST)
    throw new RangeError(`a code names ${MOST} seats and turns at most`);
  const { number } = written(setup, options, office, orders);
  const said = [...symbolsOf(BigInt(stand.mark), MARK), ...symbolsOf(number, lengthFor(number + 1n))];
  const open = [seat, options.turn];
  return checked(aboutOrders(setup), [...open, ...sealed(said, 'orders', wordKey(word), ...open)]);
}

/**
 * Reads an order code in the room.
 * @param standOf the stand of the seat that the code names
 * @param scenarios ids of the scenarios that a code may have strayed in from
 */
export function readBallot(
  setup: Setup,
  standOf: (seat: string) => Stand,
  text: string,
  scenarios: readonly string[] = [],
): BallotRead {
  const fail = (problem: BallotProblem): BallotRead => ({ ok: false, problem });
  const got = unchecked(aboutOrders(setup), text, OPEN + PROOF + MARK);
  if (!got.ok) {
    const scenario = scenarioOf('orders', scenarios, text);
    return fail(scenario === undefined ? got.problem : { code: 'scenario', scenario });
  }
  const open = got.symbols.slice(0, OPEN);
  const [place = 0, turn = 0] = open;
  const seat = seatsOf(setup)[place];
  if (seat === undefined) return fail({ code: 'seat' });
  const { options, mark, word } = standOf(seat);
  if (turn !== options.turn) return fail({ code: 'turn', seat, turn, now: options.turn });
  const said = unsealed(got.symbols.slice(OPEN), 'orders', wordKey(word), ...open);
  if (said === null) return fail({ code: 'word', seat });
  if (!same(said.slice(0, MARK), symbolsOf(BigInt(mark), MARK))) return fail({ code: 'stale', seat });
  const part = read(setup, options, numberOf(said.slice(MARK)));
  if (part === null) return fail({ code: 'stale', seat });
  const problems = orderProblems(setup, options, part.orders);
  return problems.length > 0 ? fail({ code: 'illegal', seat, problems }) : { ok: true, seat, ...part };
}

function aboutOrders({ scenario }: Setup) {
  return { kind: 'orders' as const, scenario: scenario.id };
}
