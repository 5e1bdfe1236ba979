import type { Why } from '../../bots';
import type { GameRecord, Orders } from '../../engine';
import type { Phase } from './session';
import { readJson, remove, writeJson } from './storage';

/** One game as kept on this device: the record, what is being written, and where the people stand. */
export interface Saved {
  format: 'standard-bearers/save@1';
  id: string;
  /** Milliseconds since 1970, by the device's clock; only for sorting and "yesterday". */
  at: number;
  record: GameRecord;
  phase: Exclude<Phase, 'title'>;
  persons: string[];
  seat: string;
  sealed: string[];
  reading: number;
  drafts: Record<string, Orders>;
  /** Absent in saves of an earlier version. */
  said?: Record<string, Why>;
  /** What bots were about to say; absent in saves of an earlier version. */
  talking?: 'open' | 'answer' | null;
}

/** A line of the list of saved games. */
export interface SaveLine {
  id: string;
  at: number;
  scenario: string;
  title: string;
  turn: number;
  /** Names of the states that people play. */
  seats: string[];
  over: boolean;
}

const INDEX = 'saves';
/** Games kept; the oldest gives way. */
const KEEP = 12;

/** Saved games, newest first. */
export function saveLines(): SaveLine[] {
  const lines = readJson<SaveLine[]>(INDEX);
  return Array.isArray(lines) ? lines : [];
}

/**
 * Writes a save and its line; where the browser is full, the oldest saves give way.
 * @returns false when the browser keeps nothing at all.
 */
export function writeSave(save: Saved, line: SaveLine): boolean {
  const others = saveLines().filter(({ id }) => id !== save.id);
  let lines = [line, ...others];
  for (const gone of lines.slice(KEEP)) remove(saveKey(gone.id));
  lines = lines.slice(0, KEEP);
  while (!writeJson(saveKey(save.id), save) || !writeJson(INDEX, lines)) {
    const oldest = lines.at(-1);
    if (oldest === undefined || oldest.id === save.id) return false;
    remove(saveKey(oldest.id));
    lines = lines.slice(0, -1);
  }
  return true;
}

export function readSave(id: string): Saved | undefined {
  const save = readJson<Saved>(saveKey(id));
  return save?.format === 'standard-bearers/save@1' ? save : undefined;
}

export function deleteSave(id: string): void {
  remove(saveKey(id));
  writeJson(
    INDEX,
    saveLines().filter((line) => line.id !== id),
  );
}

function saveKey(id: string): string {
  return `save/${id}`;
}
