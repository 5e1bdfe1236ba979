import { COLUMNS, POINT, type Game, type LedgerEntry, type Measure, type Orders } from '../../../src/engine';

/** Something that a headline names: by its words, with its id. */
export type Names = ReadonlyMap<string, string>;

/** A ledger by cell, read once for all headlines of a game. */
function byCell(entries: readonly LedgerEntry[]): ReadonlyMap<string, readonly LedgerEntry[]> {
  const cells = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const key = `${entry.measure} ${entry.subject}`;
    const own = cells.get(key);
    if (own === undefined) cells.set(key, [entry]);
    else own.push(entry);
  }
  return cells;
}

/**
 * What the headlines of one game are judged by: the ledger entry by entry, and what the seats ordered. It knows nothing of the facts,
 * models and words from which headlines are made.
 */
export class Ledgerbook {
  readonly setup: Game['setup'];
  readonly turns: number;
  readonly names: Readonly<
    Record<'state' | 'accord' | 'domain' | 'motion' | 'forum' | 'milestone' | 'event', Names>
  >;
  private readonly cells;

  constructor(readonly game: Game) {
    const { setup } = game;
    this.setup = setup;
    this.turns = game.history.length - 1;
    this.cells = byCell(game.ledger.entries);
    const named = (list: readonly { readonly id: string }[], of: (one: never) => string): Names =>
      new Map(list.map((one) => [of(one as never), one.id]));
    const name = ({ name: it }: { name: string }) => it;
    const title = ({ title: it }: { title: string }) => it;
    this.names = {
      state: named(setup.states, name),
      accord: named(setup.accords, name),
      domain: named(setup.domains, name),
      motion: named(
        setup.motions.map(({ def }) => def),
        title,
      ),
      forum: named(
        setup.forums.map(({ def }) => def),
        name,
      ),
      milestone: named(setup.scenario.milestones, title),
      event: named(setup.scenario.events, title),
    };
  }

  /** A number at the end of a turn, world units, as the ledger adds it up. */
  at(measure: Measure, subject: string, turn: number): number {
    const entries = this.cells.get(`${measure} ${subject}`) ?? [];
    // The first turn is opened before anybody has ordered anything.
    if (turn === 0) return this.start(measure, subject);
    const last = entries.findLast((entry) => entry.turn <= turn);
    return last?.after ?? entries[0]?.before ?? this.start(measure, subject);
  }

  /** A number as the world kept it at the end of a turn: where an item of the docket stands is in no ledger. */
  kept(measure: 'stage' | 'route', item: string, turn: number): number {
    return this.game.history[turn]?.[measure].get(this.place('item', item)) ?? Number.NaN;
  }

  /** The entries of a turn that changed a number. */
  entries(measure: Measure, subject: string, turn: number): LedgerEntry[] {
    return (this.cells.get(`${measure} ${subject}`) ?? []).filter((entry) => entry.turn === turn);
  }

  /** A number that no rule has changed yet; NaN where there is none such. */
  private start(measure: Measure, subject: string): number {
    const world = this.game.history[0] ?? this.game.world;
    const column = world[measure] as { get(...at: number[]): number };
    const ids = subject === '' ? [] : subject.split('/');
    const places = ids.map((id, at) => this.place(COLUMNS[measure].axes[at] ?? '', id));
    return places.length < COLUMNS[measure].axes.length || places.includes(-1)
      ? Number.NaN
      : column.get(...places);
  }

  private place(axis: string, id: string): number {
    const { setup } = this;
    const lists: Record<string, readonly { readonly id: string }[]> = {
      state: setup.states,
      domain: setup.domains,
      accord: setup.accords,
      text: setup.texts,
      item: setup.items,
      motion: setup.motions.map(({ def }) => def),
      forum: setup.forums.map(({ def }) => def),
      council: setup.councils.map(({ def }) => def),
      deliverable: setup.deliverables.map(({ def }) => def),
      milestone: setup.scenario.milestones,
      event: setup.scenario.events,
      election: setup.elections,
    };
    return lists[axis]?.findIndex((one) => one.id === id) ?? -1;
  }

  /** Whether the words are the title of an event that came in a turn. */
  isEvent(title: string, turn: number): boolean {
    const id = this.names.event.get(title);
    return id !== undefined && this.at('happened', id, turn) > this.at('happened', id, turn - 1);
  }

  /** What a seat ordered in a turn, talk and acts together. */
  orders(seat: string, turn: number): Orders[] {
    return this.game.record.turns.flatMap((step) => (step.turn === turn ? (step.orders[seat] ?? []) : []));
  }
}

/** One turn of the book, in the edition of one seat (empty: the public’s): what a reading may ask. */
export class Page {
  constructor(
    readonly book: Ledgerbook,
    readonly turn: number,
    readonly seat: string,
  ) {}

  after(measure: Measure, subject: string): number {
    return this.book.at(measure, subject, this.turn);
  }

  before(measure: Measure, subject: string): number {
    return this.book.at(measure, subject, this.turn - 1);
  }

  /** By how much the turn moved a number, world units. */
  by(measure: Measure, subject: string): number {
    return this.after(measure, subject) - this.before(measure, subject);
  }

  /** True where a number is what a headline writes: its points, to a tenth. */
  reads(written: string, value: number): boolean {
    return Math.abs(number(written) - value / POINT) <= 0.05 + 1e-9;
  }

  /** The id behind a name; states are also called with an article. Undefined: nothing is called so. */
  id(kind: keyof Ledgerbook['names'], name: string): string | undefined {
    const names = this.book.names[kind];
    return names.get(name) ?? names.get(name.replace(/^the /i, '')) ?? names.get(name.replace(/^t/, 'T'));
  }

  /** The ids behind “A, B and C”; undefined where the words are no list of such names. */
  ids(kind: keyof Ledgerbook['names'], list: string): string[] | undefined {
    const whole = this.id(kind, list);
    if (whole !== undefined) return [whole];
    // A name may hold an “and” itself: every place to part the list is tried.
    for (const { index, 0: between } of list.matchAll(/, | and /g)) {
      const first = this.id(kind, list.slice(0, index));
      const rest = first === undefined ? undefined : this.ids(kind, list.slice(index + between.length));
      if (first !== undefined && rest !== undefined) return [first, ...rest];
    }
    return undefined;
  }

  /** True where a seat’s orders of this turn, or of the one before, hold what is asked. */
  ordered(seat: string, asks: (orders: Orders) => boolean | undefined, turn = this.turn): boolean {
    return this.book.orders(seat, turn).some((orders) => asks(orders) === true);
  }

  /** Seats that ordered so in this turn. */
  seatsThat(asks: (orders: Orders) => boolean | undefined): string[] {
    return [...this.book.setup.seatIds].filter((seat) => this.ordered(seat, asks));
  }
}

const WORDS: Readonly<Record<string, number>> = { No: 0, None: 0, Nobody: 0, One: 1, Two: 2, Three: 3 };

/** “−3.6”, “1,024” or “Two” as a number. */
export function number(written: string): number {
  return WORDS[written] ?? Number(written.replace('−', '-').replace('+', '').replaceAll(/[,  ]/g, ''));
}

/** Sentences of one form, and whether what they say stands in the ledger. */
export interface Reading {
  readonly says: RegExp;
  holds(page: Page, ...words: string[]): boolean;
}
