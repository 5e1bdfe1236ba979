import { list } from '../words';
import type { Account, Book } from './facts';
import { entryPage, type CauseRow, type EntryPage } from './ledger';
import { refTo } from './ledgerRefs';
import type { Edition } from './news';

/** The causes of one number as steps from the first to the result. */
export interface ChainLink {
  readonly id: string;
  readonly rule: string;
  readonly by: string;
  readonly effect: number;
  readonly total: number;
}

export interface Chain {
  readonly page: EntryPage;
  readonly links: readonly ChainLink[];
}

const MOST = 4;

/** The weightiest causes of an entry, in the order in which they acted; null where there are fewer than two to tell. */
export function chainOf(book: Book, entry: number | undefined): Chain | null {
  if (entry === undefined) return null;
  const page = entryPage(book, entry);
  if (page === null || page.rows.length < 2) return null;
  const heavy = [...page.rows].sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect)).slice(0, MOST);
  return { page, links: page.rows.filter((row) => heavy.includes(row)).map(linkOf) };
}

function linkOf(row: CauseRow): ChainLink {
  return { id: row.id, rule: row.rule, by: list(row.by), effect: row.effect, total: row.total };
}

/**
 * The entry that the paper opens the ledger at: behind the lead if it has more than one cause, else the needle or the seat's own
 * standing; where none of them moved, whatever the lead has.
 */
export function leadEntry(account: Account, paper: Edition): number | undefined {
  const refs = paper.lead.body.flatMap((line) => line.refs?.cause ?? []);
  const known = [refTo(account, 'index', ''), refTo(account, 'home', account.seat)].filter(
    (id) => id !== undefined,
  );
  return [...refs, ...known].find((id) => chainOf(account, id) !== null) ?? known.at(-1) ?? refs[0];
}
