import {
  MEASURES,
  publicView,
  type Fact,
  type Game,
  type Measure,
  type SeatPlayer,
  type View,
  type World,
} from '../../engine';
import type { Clock } from './clock';
import { isIn, signed, type Room, type Stage } from './room';

/** A view of no seat as it travels: its columns as plain lists, those that nobody sees left out. */
export type PublicView = Omit<View, 'columns'> & {
  readonly columns: Readonly<Partial<Record<Measure, readonly (number | null)[]>>>;
};

export interface BoardSeat {
  readonly seat: string;
  readonly kind: SeatPlayer['kind'];
  readonly in: boolean;
  /** Offices that have signed, of so many. */
  readonly signed: number;
  readonly of: number;
}

/**
 * All that the big screen is told, built up from the view of no seat: a screen cannot show what it has not been sent. Who has handed in
 * is on it; what, is not.
 */
export interface BoardMessage {
  readonly format: 'standard-bearers/board@1';
  readonly room: string;
  readonly name: string;
  readonly scenario: { readonly id: string; readonly text?: string };
  readonly phase: Room['phase'];
  readonly practice: boolean;
  readonly stage: Stage;
  readonly at: number;
  readonly clock: Clock;
  /** What phones type or scan; empty while no orders are taken. */
  readonly code: string;
  readonly seats: readonly BoardSeat[];
  /** What the director has announced. */
  readonly said: Room['said'];
  readonly now: PublicView;
  /** The turn that is told of: the public's facts of the game, and the world before and after it. */
  readonly told: {
    readonly turn: number;
    readonly facts: readonly Fact[];
    readonly before: PublicView['columns'];
    readonly after: PublicView['columns'];
  } | null;
}

export interface BoardInput {
  readonly id: string;
  readonly name: string;
  readonly game: Game;
  readonly room: Room;
  readonly code: string;
  readonly officesOf: (seat: string) => readonly string[];
}

export function boardMessage({ id, name, game, room, code, officesOf }: BoardInput): BoardMessage {
  const { setup, record, world } = game;
  const now = publicView(setup, world, game.facts);
  const open = room.phase === 'open';
  const { id: scenario, text } = record.scenario;
  return {
    format: 'standard-bearers/board@1',
    room: id,
    name,
    scenario: { id: scenario, ...(text === undefined ? {} : { text }) },
    phase: room.phase,
    practice: room.practice,
    stage: room.stage,
    at: room.at,
    clock: room.clock,
    code: open ? code : '',
    seats: setup.seats.map((place) => {
      const seat = setup.states[place]?.id ?? '';
      const offices = officesOf(seat);
      return {
        seat,
        kind: record.seats[seat]?.kind ?? 'caretaker',
        in: isIn(room, seat, offices),
        signed: signed(room, seat, offices).length,
        of: offices.length,
      };
    }),
    said: room.said,
    now: travelling(now),
    told: open ? null : toldOf(game, now.facts),
  };
}

function toldOf(game: Game, facts: readonly Fact[]): BoardMessage['told'] {
  const turn = game.record.turns.findLast((step) => step.kind === 'act')?.turn ?? 0;
  const [start = game.world] = game.history;
  const columns = (world: World) => travelling(publicView(game.setup, world, [])).columns;
  return {
    turn,
    facts,
    before: columns(game.history[turn - 1] ?? start),
    after: columns(game.history[turn] ?? game.world),
  };
}

function travelling(view: View): PublicView {
  const columns: Partial<Record<Measure, readonly (number | null)[]>> = {};
  for (const measure of MEASURES) {
    const cells = Array.from(view.columns[measure], (x) => x ?? null);
    if (cells.some((x) => x !== null)) columns[measure] = cells;
  }
  return { ...view, columns };
}

/** A view as the engine reads it, from one that has travelled. */
export function arrived(view: PublicView): View {
  const columns = Object.fromEntries(MEASURES.map((m) => [m, view.columns[m] ?? []]));
  return { ...view, columns: columns as unknown as View['columns'] };
}
