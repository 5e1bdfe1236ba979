import { begin, viewFor, type Game, type Measure, type Setup, type View } from '../../engine';
import type { Digits } from './digits';
import { ASKED, answers, type Known } from './questions';
import { POSITIONS, positions } from './positions';
import { sparse } from './sparse';

/**
 * What everyone may know and what decides who may order what: enough for a ballot, and no more. How markets and scores stand is on
 * the big screen; who kept what is nobody's to read.
 */
const OPEN: readonly Measure[] = [
  'acting',
  'lapsed',
  'suspended',
  'motion',
  'design',
  'stage',
  'since',
  'outcome',
  'route',
  'completed',
  'paidIn',
  'arrears',
  'credentials',
  'hosted',
  'counted',
  'elected',
  'closures',
  'convened',
  'chair',
  'seatIn',
  'council',
  'delivered',
  'platform',
  'censored',
  'listed',
  'motionVoted',
  'councilVoted',
];

/** Stages of the docket: not yet, and either way decided. */
const [NOT_YET, DECIDED, APPROVED] = [-1, -9, 99];

/** What the code on the big screen tells: the turn, and the columns that options ask for. */
export interface State {
  readonly turn: number;
  readonly columns: Partial<View['columns']>;
}

/**
 * Writes how the game stands before a turn, or reads it.
 * @param view of any seat; null where it is read
 */
export function state(d: Digits, setup: Setup, view: View | null): State {
  const blank = blankFor(setup, seatsOf(setup)[0] ?? '');
  const turn = d.digit(TURNS, view?.turn ?? 0);
  const expected = OPEN.map((measure) => expect(setup, blank, measure, turn));
  const actual = OPEN.map((measure, n) =>
    view === null ? (expected[n] ?? []) : cells(setup, view, measure),
  );
  const flat = sparse(d, expected.flat(), actual.flat());
  const phone = known(setup, blank, turn);
  let from = 0;
  for (const [n, measure] of OPEN.entries()) {
    const length = expected[n]?.length ?? 0;
    phone.columns[measure].set(flat.slice(from, from + length));
    from += length;
  }
  positions(d, setup, turn, phone.columns, view);
  const room = view === null ? null : known(setup, view, turn);
  answers(d, known(setup, blank, turn), room, phone);
  return phone;
}

/** The view of a seat that ballots draw options from; its own numbers are as at the start. */
export function viewIn(setup: Setup, { turn, columns }: State, seat: string): View {
  const blank = blankFor(setup, seat);
  return { ...blank, turn, columns: { ...blank.columns, ...columns }, card: null, facts: [] };
}

export function seatsOf(setup: Setup): string[] {
  return setup.seats.map((place) => setup.states[place]?.id ?? '');
}

const TURNS = 32;

const beginnings = new WeakMap<Setup, Game>();

/** What a seat sees before the first turn of any game. */
function blankFor(setup: Setup, seat: string): View {
  const game = beginnings.get(setup) ?? begin(setup.scenario, { seed: '', ledger: false, keep: false });
  beginnings.set(setup, game);
  return viewFor(game, seat);
}

/** A copy of what travels of a view's columns. */
function known(setup: Setup, view: View, turn: number): Known {
  const columns = [...OPEN, ...POSITIONS, ...ASKED].map((m) => [
    m,
    Float64Array.from(view.columns[m], (x) => x ?? 0),
  ]);
  return { setup, turn, columns: Object.fromEntries(columns) as Known['columns'] };
}

/** Items of the docket come and go by their turn: only what went otherwise needs saying. */
function expect(setup: Setup, blank: View, measure: Measure, turn: number): number[] {
  const start = cells(setup, blank, measure);
  if (measure !== 'stage' && measure !== 'since') return start;
  return setup.items.map((item, n) => {
    if (item.drawer || item.turn > turn) return measure === 'stage' ? NOT_YET : (start[n] ?? 0);
    if (measure === 'since') return item.turn;
    return item.turn < turn ? DECIDED : 0;
  });
}

function cells(setup: Setup, view: View, measure: Measure): number[] {
  const list = Array.from(view.columns[measure], (x) => x ?? 0);
  if (measure === 'stage') return list.map((x) => (x === APPROVED ? DECIDED : x));
  if (measure === 'since') {
    const stages = view.columns.stage;
    return list.map((x, n) => ((stages[n] ?? 0) < 0 ? 0 : x));
  }
  // What became of texts that are decided is history, unless another venue may take them; drafts that fell while rivals stand are out.
  if (measure === 'outcome')
    return list.map((x, text) =>
      open(view, setup.itemOf(text)) || (setup.texts[text]?.venues?.length ?? 0) > 0 ? x : 0,
    );
  if (measure === 'route') return list.map((x, item) => (open(view, item) ? x : 0));
  return list;
}

function open(view: View, item: number): boolean {
  const stage = view.columns.stage[item] ?? NOT_YET;
  return stage >= 0 && stage < APPROVED;
}
