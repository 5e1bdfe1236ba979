import type { LedgerEntry, Setup, World } from '../../engine';
import { byId, line, nameOf, type Book, type Line } from './facts';
import { chainOfCell } from './ledgerChains';
import { measureLine, shownValue, told } from './ledgerNames';
import { mayRead, partsOf, referenceOf, startPath, type Cell } from './ledgerRefs';

/** What the ledger may be opened at: one entry, a number at the end of a turn, a line of the scenario, or the whole list. */
export type LedgerTarget =
  | { readonly kind: 'entry'; readonly id: number }
  | ({ readonly kind: 'cell'; readonly turn: number } & Cell)
  | { readonly kind: 'path'; readonly path: string; readonly title: Line; readonly value: number }
  | { readonly kind: 'count'; readonly title: Line; readonly cases: readonly CountCase[] }
  | { readonly kind: 'all' };

/** One of the things a tally counts, and where its own reason stands. */
export interface CountCase {
  readonly line: Line;
  readonly at?: LedgerTarget;
}

/** A number that a cause was worked out from, as it stood then. */
export interface Source extends Cell {
  readonly title: Line;
  /** As shown; null while it is sealed from this seat. */
  readonly value: number | null;
  /** The entry that made it so; absent where it still stood at its start. */
  readonly entry: number | undefined;
}

/** One line of an entry: what it added, what the number came to, and what that was worked out from. */
export interface CauseRow {
  readonly id: string;
  readonly rule: string;
  readonly by: readonly string[];
  /** In the number's own units on the screen. */
  readonly effect: number;
  readonly total: number;
  readonly path: string | undefined;
  readonly sources: readonly Source[];
}

/** Everything that is to say about one entry, in screen units. */
export interface EntryPage {
  readonly entry: LedgerEntry;
  readonly reference: string;
  readonly title: Line;
  readonly before: number;
  readonly after: number;
  readonly rows: readonly CauseRow[];
  /** True where each cause could be taken away by itself: nothing in it was bounded or worked out from the others. */
  readonly additive: boolean;
  /** Entries of the same number in the game, oldest first, this one among them. */
  readonly history: readonly LedgerEntry[];
}

/** The page of an entry; null where the seat may not read it. */
export function entryPage(book: Book, id: number): EntryPage | null {
  const entry = book.entries[id];
  if (!entry || !mayRead(book, entry)) return null;
  const show = (value: number): number => shownValue(entry.measure, value);
  const { causes } = entry;
  return {
    entry,
    reference: referenceOf(book, entry),
    title: line('why.moved', {
      measure: measureLine(book.setup, entry),
      before: told(entry.measure, show(entry.before)),
      after: told(entry.measure, show(entry.after)),
    }),
    before: show(entry.before),
    after: show(entry.after),
    rows: causeRows(book, entry),
    additive: causes.length > 1 && !causes.some((c) => BOUNDING.test(c.rule) || (c.from?.length ?? 0) > 0),
    history: chainOfCell(book.entries, entry),
  };
}

/** Rules whose effect depends on what the causes before them came to. */
const BOUNDING = /\.(bounds|drift|reversion|previous)$/;

/** Causes as rows with the running total. */
function causeRows(book: Book, entry: LedgerEntry): CauseRow[] {
  const { setup } = book;
  let sum = entry.before;
  const rows: CauseRow[] = [];
  for (const [at, cause] of entry.causes.entries()) {
    sum += cause.delta;
    const by = (cause.by ?? []).map((who) => whoIs(setup, who));
    rows.push({
      id: `${entry.id}-${at}`,
      rule: cause.rule,
      by,
      effect: shownValue(entry.measure, cause.delta),
      total: shownValue(entry.measure, sum),
      path: cause.path,
      sources: (cause.from ?? []).map((cell) => sourceOf(book, cell, entry.id)),
    });
  }
  return rows;
}

function sourceOf(book: Book, cell: Cell, before: number): Source {
  const { measure, subject } = cell;
  const made = chainOfCell(book.entries, cell).findLast((e) => e.id < before);
  const open = mayRead(book, cell);
  const value = made ? made.after : valueAt(book.setup, book.start, cell);
  return {
    measure,
    subject,
    title: measureLine(book.setup, cell),
    value: open ? shownValue(measure, value) : null,
    entry: open ? made?.id : undefined,
  };
}

/** A state, accord, text, item or event by its name, whichever the id is; deals and promises by their ids. */
export function whoIs(setup: Setup, id: string): string {
  const known = [
    setup.states,
    setup.accords,
    setup.scenario.milestones,
    setup.scenario.events,
    setup.scenario.aims,
    setup.domains,
  ];
  if (byId(setup.texts, id)) return nameOf.text(setup, id);
  for (const items of known) {
    const found = byId<{ id: string; name?: string; title?: string }>(items, id);
    if (found) return found.name ?? found.title ?? id;
  }
  return byId(setup.items, id)?.title ?? id;
}

/** The entry that last changed a number up to the end of a turn; undefined where none has. */
export function entryOf(book: Book, cell: Cell, turn: number): LedgerEntry | undefined {
  return chainOfCell(book.entries, cell).findLast((e) => e.turn <= turn);
}

/** A number that no rule has changed: its start, and where the scenario states it. */
export function startOf(book: Book, cell: Cell): { title: Line; value: number; path: string | null } {
  const value = shownValue(cell.measure, valueAt(book.setup, book.start, cell));
  return {
    title: line('why.start', { measure: measureLine(book.setup, cell), after: value }),
    value,
    path: startPath(cell),
  };
}

/** A cell of a world by ids. */
export function valueAt(setup: Setup, world: World, { measure, subject }: Cell): number {
  const at = partsOf(measure, subject).map(({ axis, id }) => placeOf(setup, axis, id));
  return world[measure].get(at[0], at[1], at[2]);
}

function placeOf(setup: Setup, axis: string, id: string): number {
  if (axis === 'milestone') return setup.scenario.milestones.findIndex((m) => m.id === id);
  return setup[axis as 'state' | 'domain' | 'accord' | 'text' | 'item'](id);
}
