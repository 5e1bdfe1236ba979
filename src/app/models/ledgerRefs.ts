import { COLUMNS, type LedgerEntry, type Measure, type Setup } from '../../engine';
import type { Account, Book } from './facts';
import { chainOfCell } from './ledgerChains';

/** A cell of the world at the end of a turn: what any shown number can be opened as. */
export interface Cell {
  readonly measure: Measure;
  readonly subject: string;
}

/** The axes of a measure with the ids of a subject, outer first: `radio/KEN` is domain radio, state KEN. */
export function partsOf(measure: Measure, subject: string): { readonly axis: string; readonly id: string }[] {
  const ids = subject === '' ? [] : subject.split('/');
  return COLUMNS[measure].axes.map((axis, at) => ({ axis, id: ids[at] ?? '' }));
}

/** True when a seat may know a cell exactly before the game ends: the rule of `engine/visibility` without its noise. */
function mayOpen({ setup, seat, over }: Book, measure: Measure, subject: string): boolean {
  if (over) return true;
  const { see } = COLUMNS[measure];
  if (see === 'public') return true;
  if (see === 'sealed' || see === 'filtered') return false;
  if (see === 'told') return !maySeal(setup, subject);
  const owner = partsOf(measure, subject).findLast((part) => part.axis === 'state');
  return owner?.id === seat;
}

/** True where members may vote to keep the count to themselves: then it is told by facts, and opened only afterwards. */
function maySeal(setup: Setup, accord: string): boolean {
  const motions = setup.accords.find((a) => a.id === accord)?.motions ?? [];
  return motions.some((m) => m.effects.some((e) => e.kind === 'secrecy' && (e.count ?? 'all') !== 'all'));
}

export function mayRead(book: Book, cell: Cell): boolean {
  return mayOpen(book, cell.measure, cell.subject);
}

/** The last entry of a turn that changed a cell, if the seat may read it. */
export function refTo(
  account: Account,
  measure: Measure,
  subject: string,
  turn = account.turn,
): number | undefined {
  if (!mayOpen(account, measure, subject)) return undefined;
  return chainOfCell(account.entries, { measure, subject }).findLast((e) => e.turn === turn)?.id;
}

/** `refs` for a line with one `<cause>`; empty where nothing can be opened. */
export function causeRef(id: number | undefined): Record<string, number> {
  return id === undefined ? {} : { cause: id };
}

/** Where the scenario states a cell's start value, as a JSON pointer; null where the rules start it. */
export function startPath(cell: Cell): string | null {
  const [a, b] = partsOf(cell.measure, cell.subject);
  switch (cell.measure) {
    case 'home':
    case 'budget':
    case 'alignment':
      return a ? `/states/${a.id}/${cell.measure}` : null;
    case 'tilt':
      return a && b ? `/states/${b.id}/tilt/${a.id}` : null;
    case 'level':
    case 'fielded':
      return a && b ? `/states/${b.id}/levels/${a.id}` : null;
    case 'approval':
      return a ? `/states/${a.id}/regime` : null;
    case 'liberties':
    case 'elites':
      return a ? `/states/${a.id}/${cell.measure}` : null;
    case 'stateCapacity':
      return a ? `/states/${a.id}/capacity` : null;
    case 'index':
      return '/rules/index';
    default:
      return null;
  }
}

/**
 * How an entry is referred to: the turn and its place among the entries of that turn that this seat may read, so that the
 * numbers do not tell how much was written about what is sealed.
 */
export function referenceOf(book: Book, entry: LedgerEntry): string {
  const known = numbered.get(book);
  const places = known?.length === book.entries.length ? known : number(book);
  return `L-${entry.turn}.${places[entry.id] ?? 0}`;
}

/** Places by entry id, worked out once for a book as long as it does not grow. */
const numbered = new WeakMap<Book, number[]>();

function number(book: Book): number[] {
  let turn = -1;
  let place = 0;
  const places = book.entries.map((entry) => {
    if (entry.turn !== turn) place = 0;
    turn = entry.turn;
    if (mayRead(book, entry)) place += 1;
    return place;
  });
  numbered.set(book, places);
  return places;
}
