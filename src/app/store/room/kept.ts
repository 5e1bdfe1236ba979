import type { GameRecord } from '../../../engine';
import type { Room } from '../../../table/room/room';
import type { Words } from '../../../table/room/standing';
import { readJson, remove, writeJson } from '../storage';

/** One room as kept on this device: its game as a record, and how its turn stands. */
export interface KeptRoom {
  format: 'standard-bearers/room@1';
  id: string;
  /** What the director calls it. */
  name: string;
  /** The luck of the game itself, which a practice turn must not show. */
  seed: string;
  words: Words;
  room: Room;
  record: GameRecord;
  /** What bots were about to say; absent in rooms of an earlier version. */
  talking?: 'open' | 'answer' | null;
  /** When it was last looked after, milliseconds since 1970. */
  seen: number;
}

/** A line of the list of rooms. */
export interface RoomLine {
  id: string;
  name: string;
  title: string;
  turn: number;
  over: boolean;
  seen: number;
}

const INDEX = 'rooms';

/** Rooms kept on this device, the latest first. None gives way by itself: a class comes back after weeks. */
export function roomLines(): RoomLine[] {
  const lines = readJson<RoomLine[]>(INDEX);
  return Array.isArray(lines) ? lines : [];
}

/** @returns false when the browser did not keep it. */
export function writeRoom(kept: KeptRoom, line: RoomLine): boolean {
  const others = roomLines().filter(({ id }) => id !== kept.id);
  return writeJson(keyOf(kept.id), kept) && writeJson(INDEX, [line, ...others]);
}

export function readRoom(id: string): KeptRoom | undefined {
  const kept = readJson<KeptRoom>(keyOf(id));
  return kept?.format === 'standard-bearers/room@1' ? kept : undefined;
}

export function deleteRoom(id: string): void {
  remove(keyOf(id));
  writeJson(
    INDEX,
    roomLines().filter((line) => line.id !== id),
  );
}

function keyOf(id: string): string {
  return `room/${id}`;
}
