import type { Setup, View } from '../../engine';
import { lengthFor, numberOf, symbolsOf } from './base32';
import { cardOn } from './card';
import { MARK, checked, unchecked, type SlipProblem } from './check';
import { Reader, Writer, whole } from './digits';
import { masked, maskOf } from './seal';
import { state } from './state';

/** A room as a phone knows it from the code on the big screen. */
export interface Room {
  /** Where the room stands; order codes made here carry it. */
  readonly mark: number;
  /** What a seat may order is drawn from this view; its private part comes with the seat's own code. */
  viewOf(seat: string): View;
}

export type RoomRead =
  | { readonly ok: true; readonly room: Room }
  | { readonly ok: false; readonly problem: SlipProblem };

/**
 * The code on the big screen before a turn: what everyone may know and a ballot needs. It leaks nothing: no luck, no conduct, no cards.
 * @param view of any seat: only its public part is written
 * @param mark `markOf` the record's last hash
 */
export function roomCode(setup: Setup, view: View, mark: number): string {
  const d = new Writer();
  state(d, setup, view.seat, view);
  const said = symbolsOf(d.number, lengthFor(d.number + 1n));
  return checked(setup.scenario.id, [...symbolsOf(BigInt(mark), MARK), ...said]);
}

export function readRoom(setup: Setup, text: string): RoomRead {
  const got = unchecked(setup.scenario.id, text, MARK);
  if (!got.ok) return got;
  const mark = Number(numberOf(got.symbols.slice(0, MARK)));
  const number = numberOf(got.symbols.slice(MARK));
  return { ok: true, room: { mark, viewOf: (seat) => state(new Reader(number), setup, seat, null) } };
}

/** What only a seat may know and its ballot shows: its card, and its political capital. Sealed with the seat's word. */
export function seatCode(setup: Setup, view: View, mark: number, word: string): string {
  const d = new Writer();
  whole(d, capitalOf(setup, view));
  cardOn(d, setup, view.card);
  const said = symbolsOf(d.number, lengthFor(d.number + 1n));
  const mask = maskOf(said.length, 'seat', word, mark, view.seat);
  return checked(`${setup.scenario.id}/${view.seat}/${word}/${mark}`, masked(said, mask));
}

/** The seat's view of the room with what its own code tells; a wrong word reads as a slip. */
export function withSeatCode(
  setup: Setup,
  room: Room,
  seat: string,
  word: string,
  text: string,
): { readonly ok: true; readonly view: View } | { readonly ok: false; readonly problem: SlipProblem } {
  const got = unchecked(`${setup.scenario.id}/${seat}/${word}/${room.mark}`, text, 0);
  if (!got.ok) return got;
  const mask = maskOf(got.symbols.length, 'seat', word, room.mark, seat);
  const d = new Reader(numberOf(masked(got.symbols, mask)));
  const view = room.viewOf(seat);
  const capital = Array.from(view.columns.capital, (x) => x);
  capital[setup.state(seat)] = whole(d, 0);
  return { ok: true, view: { ...view, columns: { ...view.columns, capital }, card: cardOn(d, setup, null) } };
}

function capitalOf(setup: Setup, view: View): number {
  return view.columns.capital[setup.state(view.seat)] ?? 0;
}
