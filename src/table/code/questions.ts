import { FULL, POINT, fromPoints, type Measure, type Setup } from '../../engine';
import type { Digits } from './digits';
import { flips } from './sparse';

/** A world's columns while a phone fills them in. */
export interface Known {
  readonly setup: Setup;
  readonly turn: number;
  readonly columns: Readonly<Record<Measure, Float64Array>>;
}

/**
 * What options ask of the world by yes or no: the answers travel, not the numbers behind them. A verb that asks something new needs
 * its question here; the property test over finished games of every scenario finds it missing.
 */
interface Question {
  /** Measures that it reads, and that a phone's are set. */
  readonly of: readonly Measure[];
  /** Cells that are asked about, as places of a state and of another. */
  cells(setup: Setup): readonly Pair[];
  ask(world: Known, pair: Pair): boolean;
  /** Sets a number for which the answer is this. */
  put(world: Known, pair: Pair, answer: boolean): void;
}

type Pair = readonly [number, number];

/** Does a state trust a seat enough to join its currency platform? */
const trusted: Question = {
  of: ['trust'],
  cells: (s) =>
    uses(s, 'currency')
      ? s.seats.flatMap((p) => (s.pole[p] === 0 ? [] : s.states.map((_, i): Pair => [i, p])))
      : [],
  ask: ({ setup, columns }, pair) => at(columns.trust, setup, pair) >= leastTrust(setup),
  put: ({ setup, columns }, pair, answer) =>
    set(columns.trust, setup, pair, leastTrust(setup) - (answer ? 0 : 1)),
};

/** Was a covert act of a state against another traced of late? */
const caught: Question = {
  of: ['traced'],
  cells: (s) => (uses(s, 'sanction') || uses(s, 'expel') ? pairs(s) : []),
  ask: ({ setup, turn, columns }, pair) => {
    const traced = at(columns.traced, setup, pair);
    return traced > 0 && traced > turn - 1 - since(setup);
  },
  put: ({ setup, turn, columns }, pair, answer) =>
    set(columns.traced, setup, pair, answer ? Math.max(1, turn - since(setup)) : 0),
};

/** Is a state under pressure of another worth taking off? */
const pressed: Question = {
  of: ['metals', 'coerced'],
  cells: (s) => (uses(s, 'stand-by') ? pairs(s) : []),
  ask: ({ setup, columns }, pair) =>
    at(columns.metals, setup, pair) + at(columns.coerced, setup, pair) > WORTH,
  put({ setup, columns }, pair, answer) {
    set(columns.metals, setup, pair, 0);
    set(columns.coerced, setup, pair, answer ? WORTH + 1 : 0);
  },
};
const WORTH = 5 * POINT;

/** Did a state take a package of a pole in the turn before? */
const fresh: Question = {
  of: ['offered'],
  cells: (s) =>
    uses(s, 'counter-offer')
      ? hedging(s).flatMap((i) =>
          [s.pole.indexOf(1), s.pole.indexOf(-1)].flatMap((j): Pair[] => (j < 0 ? [] : [[i, j]])),
        )
      : [],
  ask: ({ setup, turn, columns }, [i, j]) =>
    setup.states.some((_, k) => {
      const offered = at(columns.offered, setup, [i, k]);
      return setup.pole[k] === setup.pole[j] && offered > 0 && offered >= turn - 1;
    }),
  put: ({ setup, turn, columns }, pair, answer) =>
    set(columns.offered, setup, pair, answer ? Math.max(1, turn - 1) : 0),
};

/** Does a state meet the conditions of a counter-offer? */
const worthy: Question = {
  of: ['liberties', 'alignment'],
  cells: (s) => (uses(s, 'counter-offer') ? hedging(s).map((i): Pair => [i, i]) : []),
  ask({ setup, columns }, [i]) {
    const { liberties, alignment } = conditions(setup);
    const free = setup.scenario.rules.domestic === undefined || (columns.liberties[i] ?? 0) >= liberties;
    return free && (columns.alignment[i] ?? 0) >= alignment;
  },
  put({ setup, columns }, [i], answer) {
    const { liberties, alignment } = conditions(setup);
    if (setup.scenario.rules.domestic !== undefined) columns.liberties[i] = liberties;
    columns.alignment[i] = answer ? alignment : -FULL;
  },
};

/** Can a state do more than one thing at a time? */
const able: Question = {
  of: ['stateCapacity'],
  cells: (s) => (s.scenario.rules.domestic === undefined ? [] : s.seats.map((p): Pair => [p, p])),
  ask: ({ setup, columns }, [p]) => (columns.stateCapacity[p] ?? 0) >= extraAct(setup),
  put({ setup, columns }, [p], answer) {
    columns.stateCapacity[p] = extraAct(setup) - (answer ? 0 : 1);
  },
};

const QUESTIONS: readonly Question[] = [trusted, caught, pressed, fresh, worthy, able];

export const ASKED: readonly Measure[] = QUESTIONS.flatMap((q) => q.of);

/**
 * Writes how the world answers, or reads it and sets the phone's columns accordingly.
 * @param blank the world at the start, which both sides know
 * @param actual the room's world; null where it is read
 * @param phone the columns that are filled in
 */
export function answers(d: Digits, blank: Known, actual: Known | null, phone: Known): void {
  for (const q of QUESTIONS) {
    const cells = q.cells(blank.setup);
    if (cells.length === 0) continue;
    const expected = cells.map((pair) => Number(q.ask(blank, pair)));
    const told = actual === null ? expected : cells.map((pair) => Number(q.ask(actual, pair)));
    for (const [n, answer] of flips(d, expected, told).entries())
      if (answer !== expected[n]) q.put(phone, cells[n] ?? [0, 0], answer === 1);
  }
}

function uses({ scenario }: Setup, verb: string): boolean {
  return scenario.rules.statecraft.verbs.some((v) => v === verb);
}

function pairs(s: Setup): Pair[] {
  return s.states.flatMap((_, i) => s.states.flatMap((__, j): Pair[] => (i === j ? [] : [[i, j]])));
}

function hedging(s: Setup): number[] {
  return s.states.flatMap((_, i) => (s.pole[i] === 0 ? [i] : []));
}

function at(column: ArrayLike<number>, { states }: Setup, [i, j]: Pair): number {
  return column[i * states.length + j] ?? 0;
}

function set(column: Float64Array, { states }: Setup, [i, j]: Pair, value: number): void {
  column[i * states.length + j] = value;
}

function leastTrust({ scenario }: Setup): number {
  return fromPoints(scenario.rules.instruments?.currency.trust ?? 0);
}

function since({ scenario }: Setup): number {
  return scenario.rules.instruments?.sanction.since ?? 0;
}

function extraAct({ scenario }: Setup): number {
  return fromPoints(scenario.rules.domestic?.extraAct ?? 0);
}

function conditions({ scenario }: Setup): { liberties: number; alignment: number } {
  const n = scenario.rules.instruments?.['counter-offer'];
  return { liberties: fromPoints(n?.liberties ?? 0), alignment: fromPoints(n?.alignment ?? 0) };
}
