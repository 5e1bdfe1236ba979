import { begin, viewFor, type Measure, type Setup, type View } from '../../engine';
import type { Digits } from './digits';
import { sparse } from './sparse';

/**
 * What everyone may know and what decides who may order what: enough for a ballot, and no more. How markets and scores stand is on
 * the big screen; who kept what is nobody's to read.
 */
const OPEN: readonly Measure[] = [
  'acting',
  'lapsed',
  'suspended',
  'stage',
  'since',
  'outcome',
  'route',
  'motion',
  'budget',
  'completed',
  'paidIn',
  'arrears',
  'credentials',
  'hosted',
  'counted',
  'elected',
  'closures',
];

/** Stages of the docket: not yet, and either way decided. */
const [NOT_YET, DECIDED, APPROVED] = [-1, -9, 99];

/** Writes how the game stands before a turn, or reads it: the view that a ballot draws its options from. */
export function state(d: Digits, setup: Setup, seat: string, view: View | null): View {
  const blank = viewFor(begin(setup.scenario, { seed: '', ledger: false, keep: false }), seat);
  const turn = d.digit(TURNS, view?.turn ?? 0);
  const expected = OPEN.map((measure) => expect(setup, blank, measure, turn));
  const actual = OPEN.map((measure, n) =>
    view === null ? (expected[n] ?? []) : cells(setup, view, measure),
  );
  const flat = sparse(d, expected.flat(), actual.flat());
  let from = 0;
  const columns = { ...blank.columns };
  for (const [n, measure] of OPEN.entries()) {
    const length = expected[n]?.length ?? 0;
    columns[measure] = Float64Array.from(flat.slice(from, from + length));
    from += length;
  }
  return { ...blank, turn, columns, card: null, facts: [] };
}

const TURNS = 32;

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
  // What became of texts that are decided is history: only drafts that fell while their rivals stand are still out.
  if (measure === 'outcome') return list.map((x, text) => (open(view, setup.itemOf(text)) ? x : 0));
  if (measure === 'route') return list.map((x, item) => (open(view, item) ? x : 0));
  return list;
}

function open(view: View, item: number): boolean {
  const stage = view.columns.stage[item] ?? NOT_YET;
  return stage >= 0 && stage < APPROVED;
}
