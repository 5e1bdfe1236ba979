import type { LedgerEntry, PhaseId } from '../../engine';
import type { Book } from './facts';
import { mayRead, partsOf } from './ledgerRefs';

/** What the list is narrowed to; an empty string or 0 is everything. */
export interface LedgerFilter {
  readonly phase: PhaseId | '';
  readonly state: string;
  readonly turn: number;
}

export interface LedgerList {
  readonly entries: readonly LedgerEntry[];
  /** True while some entries are sealed from this seat; how many is not told. */
  readonly sealed: boolean;
}

export const EVERYTHING: LedgerFilter = { phase: '', state: '', turn: 0 };

/** Entries the seat may read, newest first, narrowed by phase, state and turn. A state is matched by subject or doer. */
export function entryList(book: Book, filter: LedgerFilter): LedgerList {
  const entries = book.entries.filter((e) => matches(e, filter) && mayRead(book, e)).reverse();
  return { entries, sealed: !book.over };
}

function matches(entry: LedgerEntry, { phase, state, turn }: LedgerFilter): boolean {
  if (phase !== '' && entry.phase !== phase) return false;
  if (turn !== 0 && entry.turn !== turn) return false;
  if (state === '') return true;
  return (
    partsOf(entry.measure, entry.subject).some((part) => part.axis === 'state' && part.id === state) ||
    entry.causes.some((c) => c.by?.includes(state))
  );
}
