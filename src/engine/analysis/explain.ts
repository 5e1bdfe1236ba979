import type { Measure } from '../columns';
import type { LedgerEntry } from '../ledger';

/** Why a number is what it is: its last change, and for each number that change was computed from, the same again. */
export interface Explanation {
  readonly entry: LedgerEntry;
  /** Opens the numbers named by the causes' `from`, as they stood then. */
  readonly children: readonly Explanation[];
}

export interface Question {
  turn: number;
  measure: Measure;
  subject: string;
}

/**
 * The cause tree of a number at the end of a turn; null when nothing had changed it by then, and it is the scenario's.
 * @param depth how many levels of `from` to open
 */
export function explain(entries: readonly LedgerEntry[], q: Question, depth = 4): Explanation | null {
  const entry = lastOf(
    entries,
    (e) => e.measure === q.measure && e.subject === q.subject && e.turn <= q.turn,
    entries.length,
  );
  return entry === null ? null : explainEntry(entries, entry, depth);
}

/** The cause tree of one entry. */
export function explainEntry(entries: readonly LedgerEntry[], entry: LedgerEntry, depth = 4): Explanation {
  if (depth === 0) return { entry, children: [] };
  const asked = entry.causes.flatMap((c) => c.from ?? []);
  const seen: string[] = [];
  const children = asked.flatMap(({ measure, subject }) => {
    const key = `${measure} ${subject}`;
    if (seen.includes(key)) return [];
    seen.push(key);
    const before = lastOf(entries, (e) => e.measure === measure && e.subject === subject, entry.id);
    return before === null ? [] : [explainEntry(entries, before, depth - 1)];
  });
  return { entry, children };
}

/** Every change of a number up to a turn, oldest first: how it got where it is. */
export function changesOf(entries: readonly LedgerEntry[], q: Question): LedgerEntry[] {
  return entries.filter((e) => e.measure === q.measure && e.subject === q.subject && e.turn <= q.turn);
}

function lastOf(
  entries: readonly LedgerEntry[],
  test: (e: LedgerEntry) => boolean,
  before: number,
): LedgerEntry | null {
  for (let n = before - 1; n >= 0; n -= 1) {
    const e = entries[n];
    if (e !== undefined && test(e)) return e;
  }
  return null;
}
