import type { LedgerEntry, Measure } from '../../engine';

/** Entries by the number they changed, oldest first: extended as the ledger grows, so that a long game is not read anew each time. */
interface Chains {
  read: number;
  readonly of: Map<string, LedgerEntry[]>;
}

const known = new WeakMap<readonly LedgerEntry[], Chains>();
const NONE: readonly LedgerEntry[] = [];

/** All entries of one number, oldest first. */
export function chainOfCell(
  entries: readonly LedgerEntry[],
  { measure, subject }: { measure: Measure; subject: string },
): readonly LedgerEntry[] {
  const chains = known.get(entries) ?? { read: 0, of: new Map<string, LedgerEntry[]>() };
  known.set(entries, chains);
  for (; chains.read < entries.length; chains.read += 1) {
    const entry = entries[chains.read] as LedgerEntry;
    const key = `${entry.measure} ${entry.subject}`;
    const chain = chains.of.get(key);
    if (chain === undefined) chains.of.set(key, [entry]);
    else chain.push(entry);
  }
  return chains.of.get(`${measure} ${subject}`) ?? NONE;
}
