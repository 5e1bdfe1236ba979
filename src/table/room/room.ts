import type { Intervention, Orders } from '../../engine';
import { MINUTE, extended, paused, runs, started, stopped, type Clock } from './clock';

/** Who signs: an office of the seat, or the whole seat at once. */
export const WHOLE = 'whole';

/** What was handed in for a seat, or for one office of it. */
export interface Part {
  readonly office: string;
  readonly orders: Orders;
  /** From a code, or decided at the director's own screen. */
  readonly by: 'code' | 'director';
  readonly at: number;
}

/** What the big screen shows. */
export type Stage = 'map' | 'hall' | 'reveal' | 'news' | 'replay' | 'blank';

/**
 * A room between two turns of its game: what has been handed in, and the time there is. Plain data; every function here takes it and
 * gives the next one. The game itself is a record beside it.
 */
export interface Room {
  /** open: orders come in; told: the turn has been resolved and is being shown; over: the game has ended. */
  readonly phase: 'open' | 'told' | 'over';
  readonly minutes: number;
  readonly clock: Clock;
  /** When the clock was last paused in this turn, and how long it has stood by then, milliseconds. */
  readonly rest: { readonly since: number | null; readonly total: number };
  /** Whether the game played now is thrown away afterwards. */
  readonly practice: boolean;
  readonly entries: Readonly<Record<string, readonly Part[]>>;
  /** What the director does when the turn is resolved. */
  readonly pending: readonly Intervention[];
  /** What the director has announced on the big screen in this turn. */
  readonly said: readonly { readonly title: string; readonly text: string }[];
  readonly stage: Stage;
  /** Which card, scene or text the stage is at. */
  readonly at: number;
}

export function newRoom(minutes: number, practice: boolean): Room {
  return {
    phase: 'open',
    minutes,
    clock: stopped(minutes),
    rest: NO_REST,
    practice,
    entries: {},
    pending: [],
    said: [],
    stage: 'map',
    at: 0,
  };
}

/** A seat's part is taken down; it replaces what the same office, or the whole seat, had handed in. */
export function entered(room: Room, seat: string, part: Part): Room {
  if (room.phase !== 'open') return room;
  const others = (room.entries[seat] ?? []).filter(
    ({ office }) => part.office !== WHOLE && office !== WHOLE && office !== part.office,
  );
  return { ...room, entries: { ...room.entries, [seat]: [...others, part] } };
}

/** Takes back what was handed in, for a seat or one of its offices. */
export function withdrawn(room: Room, seat: string, office?: string): Room {
  if (room.phase !== 'open') return room;
  const left = (room.entries[seat] ?? []).filter((part) => office !== undefined && part.office !== office);
  const { [seat]: _, ...others } = room.entries;
  return { ...room, entries: left.length === 0 ? others : { ...others, [seat]: left } };
}

/** The offices of a seat that have signed, of those there are. */
export function signed(room: Room, seat: string, offices: readonly string[]): readonly string[] {
  const parts = (room.entries[seat] ?? []).map(({ office }) => office);
  return parts.includes(WHOLE) ? offices : offices.filter((office) => parts.includes(office));
}

/** A seat is in when the whole of it has signed. */
export function isIn(room: Room, seat: string, offices: readonly string[]): boolean {
  const parts = room.entries[seat] ?? [];
  if (parts.some(({ office }) => office === WHOLE)) return true;
  return parts.length > 0 && offices.every((office) => parts.some((part) => part.office === office));
}

/** What a seat has ordered, its offices' parts laid together; undefined where nothing was handed in. */
export function handedIn(room: Room, seat: string): Orders | undefined {
  const parts = room.entries[seat] ?? [];
  return parts.length === 0 ? undefined : Object.assign({}, ...parts.map(({ orders }) => orders));
}

const NO_REST = { since: null, total: 0 } as const;

/** Starts the clock, for the first time or after a pause. */
export function start(room: Room, now: number): Room {
  const { since, total } = room.rest;
  const rested = since === null ? total : total + Math.max(0, now - since);
  return { ...room, clock: started(room.clock, now), rest: { since: null, total: rested } };
}

export function pause(room: Room, now: number): Room {
  if (!runs(room.clock)) return room;
  return { ...room, clock: paused(room.clock, now), rest: { ...room.rest, since: now } };
}

/** What the record keeps of the turn besides the orders: the director's acts, and how long the clock stood. */
export function actsOf({ pending, rest }: Room, now: number): Intervention[] {
  const seconds = Math.round((rest.total + (rest.since === null ? 0 : Math.max(0, now - rest.since))) / 1000);
  return seconds === 0 ? [...pending] : [...pending, { type: 'pause', seconds, reason: '' }];
}

export const extend = (room: Room, minutes: number, now: number): Room => ({
  ...room,
  clock: extended(room.clock, minutes * MINUTE, now),
});

/** An act of the director's waits for the turn to be resolved, with its reason; until then it can be taken back. */
export function intervened(room: Room, act: Intervention): Room {
  return { ...room, pending: [...room.pending, act] };
}

export function takenBack(room: Room, place: number): Room {
  return { ...room, pending: room.pending.filter((_, n) => n !== place) };
}

/** The turn has been resolved; what is shown first is the hall where a text was decided. */
export function resolved(room: Room, texts: boolean, now: number): Room {
  return {
    ...room,
    phase: 'told',
    clock: paused(room.clock, now),
    entries: {},
    pending: [],
    said: [],
    stage: texts ? 'hall' : 'reveal',
    at: 0,
  };
}

/** On to the next turn, with its time on a clock that stands until the director starts it; or to the end. */
export function opened(room: Room, over: boolean): Room {
  return over
    ? { ...room, phase: 'over', stage: 'news' }
    : {
        ...room,
        phase: 'open',
        clock: stopped(room.minutes),
        rest: NO_REST,
        entries: {},
        stage: 'map',
        at: 0,
      };
}

export function announced(room: Room, title: string, text: string): Room {
  return { ...room, said: [...room.said, { title, text }] };
}

export function show(room: Room, stage: Stage, at = 0): Room {
  return { ...room, stage, at };
}
