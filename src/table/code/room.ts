import { scenarioHash, type Measure, type Setup, type View } from '../../engine';
import { lengthFor, numberOf, symbolsOf } from './base32';
import { cardOn } from './card';
import { MARK, checked, unchecked, type About, type SlipProblem } from './check';
import { Reader, Writer, whole, type Digits } from './digits';
import { PROOF, digest, same, sealed, unsealed, wordKey } from './seal';
import { fold, unfold } from './sparse';
import { seatsOf, state, viewIn } from './state';

/** A room as a phone knows it from the code on the big screen. */
export interface Room {
  /** Where the room stands; order codes made here carry it. */
  readonly mark: number;
  readonly turn: number;
  /** What a seat may order is drawn from this view; its private part comes with the seat's own code. */
  viewOf(seat: string): View;
}

export type RoomProblem =
  | SlipProblem
  /** The room plays another edition of the scenario than this copy of the page has. */
  | { readonly code: 'edition' };

export type RoomRead =
  | { readonly ok: true; readonly room: Room }
  | { readonly ok: false; readonly problem: RoomProblem };

/** Symbols that tell one edition of a scenario, or one way of writing codes, from another. */
const EDITION = 2;

/**
 * How codes of rooms, seats and orders are laid out. Raise it with every change of that: a phone that kept an older page then says so,
 * where it would read one order for another.
 */
const LAYOUT = 2;

/**
 * The code on the big screen before a turn: what everyone may know and a ballot needs. It leaks nothing: no luck, no conduct, no cards.
 * @param view of any seat: only its public part is written
 * @param mark `markOf` the record's last hash
 */
export function roomCode(setup: Setup, view: View, mark: number): string {
  const d = new Writer();
  state(d, setup, view);
  const said = symbolsOf(d.number, lengthFor(d.number + 1n));
  return checked(about(setup, 'room'), [...symbolsOf(BigInt(mark), MARK), ...editionOf(setup), ...said]);
}

export function readRoom(setup: Setup, text: string): RoomRead {
  const got = unchecked(about(setup, 'room'), text, MARK + EDITION);
  if (!got.ok) return got;
  const { symbols } = got;
  if (!same(symbols.slice(MARK, MARK + EDITION), editionOf(setup)))
    return { ok: false, problem: { code: 'edition' } };
  const mark = Number(numberOf(symbols.slice(0, MARK)));
  const number = numberOf(symbols.slice(MARK + EDITION));
  const now = state(new Reader(number), setup, null);
  const views = new Map<string, View>();
  const viewOf = (seat: string) => {
    const view = views.get(seat) ?? viewIn(setup, now, seat);
    views.set(seat, view);
    return view;
  };
  return { ok: true, room: { mark, turn: now.turn, viewOf } };
}

export type SeatProblem =
  | SlipProblem
  /** It is another seat's. */
  | { readonly code: 'other'; readonly seat: string }
  | { readonly code: 'word' }
  /** It is of another turn than the room's code. */
  | { readonly code: 'turn'; readonly turn: number; readonly now: number }
  /** It is of this turn, but of another room or fork. */
  | { readonly code: 'stale' };

/** Symbols that everyone may read: whose it is, and of which turn. */
const OPEN = 2;

/** True where a ballot needs the seat's own code: it pays from its purse. Elsewhere the code brings its card, which may be printed. */
export function needsSeatCode({ scenario }: Setup): boolean {
  return scenario.rules.ledger === 'full';
}

/** What only a seat may know and its ballot shows: its card, its purse and its political capital. Sealed with the seat's word. */
export function seatCode(setup: Setup, view: View, mark: number, word: string): string {
  const d = new Writer();
  own(d, setup, view, view);
  const said = [...symbolsOf(BigInt(mark), MARK), ...symbolsOf(d.number, lengthFor(d.number + 1n))];
  const open = [seatsOf(setup).indexOf(view.seat), view.turn];
  return checked(about(setup, 'seat'), [...open, ...sealed(said, 'seat', wordKey(word), ...open)]);
}

/** Whose own code this is, by a symbol that everyone may read; undefined where it is none. */
export function ownerOf(setup: Setup, text: string): string | undefined {
  const got = unchecked(about(setup, 'seat'), text, OPEN + PROOF + MARK);
  return got.ok ? seatsOf(setup)[got.symbols[0] ?? 0] : undefined;
}

/** The seat's view of the room with what its own code tells. */
export function withSeatCode(
  setup: Setup,
  room: Room,
  seat: string,
  word: string,
  text: string,
): { readonly ok: true; readonly view: View } | { readonly ok: false; readonly problem: SeatProblem } {
  const got = unchecked(about(setup, 'seat'), text, OPEN + PROOF + MARK);
  if (!got.ok) return got;
  const fail = (problem: SeatProblem) => ({ ok: false as const, problem });
  const open = got.symbols.slice(0, OPEN);
  const [owner = 0, turn = 0] = open;
  const other = seatsOf(setup)[owner];
  if (other !== seat) return fail({ code: 'other', seat: other ?? '' });
  if (turn !== room.turn) return fail({ code: 'turn', turn, now: room.turn });
  const said = unsealed(got.symbols.slice(OPEN), 'seat', wordKey(word), ...open);
  if (said === null) return fail({ code: 'word' });
  if (!same(said.slice(0, MARK), symbolsOf(BigInt(room.mark), MARK))) return fail({ code: 'stale' });
  return { ok: true, view: own(new Reader(numberOf(said.slice(MARK))), setup, room.viewOf(seat), null) };
}

/** What is a seat's own: the same walk writes it into a code and reads it into a view. */
function own(d: Digits, setup: Setup, view: View, told: View | null): View {
  const place = setup.state(view.seat);
  const start = setup.states[place]?.budget ?? 0;
  const money = (x: number) => Math.round(x * 1000);
  const cell = (measure: Measure) => told?.columns[measure][place] ?? 0;
  const capital = whole(d, cell('capital'));
  const budget = money(start) + unfold(whole(d, fold(cell('budget') - money(start))));
  const put = (measure: Measure, value: number) =>
    Array.from(view.columns[measure], (x, n) => (n === place ? value : x));
  const columns = { ...view.columns, capital: put('capital', capital), budget: put('budget', budget) };
  return { ...view, columns, card: cardOn(d, setup, told?.card ?? null) };
}

function editionOf(setup: Setup): number[] {
  return digest(EDITION, LAYOUT, scenarioHash(setup.scenario));
}

function about({ scenario }: Setup, kind: About['kind']): About {
  return { kind, scenario: scenario.id };
}
