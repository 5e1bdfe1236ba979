import {
  POINT,
  advance,
  begin,
  lastHash,
  optionsFor,
  orderProblems,
  standings,
  talk,
  talkProblems,
  type Ending,
  type Game,
  type GameRecord,
  type OrderSet,
  type Orders,
  type Reason,
} from '../../engine';
import type { Scenario } from '../../scenario/types';
import { flipped, FlipError, type Flip } from './paths';
import { without } from './without';

/** Where a game stood at the end of its record. Points. */
export interface Account {
  readonly ending: Ending | null;
  readonly orderIndex: number;
  readonly standings: readonly { readonly state: string; readonly score: number; readonly won: boolean }[];
  readonly hash: string;
}

/** An order of the record that could not be given in the changed world, and was left out. */
export interface Impossible {
  readonly turn: number;
  readonly seat: string;
  /** `accepts[0]`. */
  readonly path: string;
  readonly reason: Reason;
}

export interface WhatIf {
  readonly asPlayed: Account;
  readonly whatIf: Account;
  /** What-if less as played, points. */
  readonly swing: {
    readonly orderIndex: number;
    readonly scores: Readonly<Record<string, number>>;
    readonly ending: boolean;
  };
  readonly impossible: readonly Impossible[];
}

export interface Question {
  readonly turn: number;
  readonly seat: string;
  readonly flips: readonly Flip[];
}

/**
 * Flips sealed orders of one seat in one turn and plays the rest of the record again: the same luck and everybody's orders as they
 * were given, but for those the changed world does not allow. With a flip that changes nothing it is the game as played.
 * @throws FlipError for an unknown path or value, a turn or seat the record does not have, and a flip the rules refuse
 */
export function whatIf(scenario: Scenario, record: GameRecord, question: Question): WhatIf {
  const { turn, seat } = question;
  if (!record.turns.some((step) => step.turn === turn && step.kind === 'act'))
    throw new FlipError(`turn ${turn} has not been played; the record has ${turnsOf(record)} turns`);
  const played = replayed(scenario, record, null);
  const seats = played.game.setup.seats.map((i) => played.game.setup.states[i]?.id ?? '');
  if (!seats.includes(seat)) throw new FlipError(`no seat "${seat}"; seats are ${seats.join(', ')}`);
  const changed = replayed(scenario, record, question);
  const [asPlayed, then] = [accountOf(played.game), accountOf(changed.game)];
  const was = new Map(asPlayed.standings.map((s) => [s.state, s.score]));
  return {
    asPlayed,
    whatIf: then,
    swing: {
      orderIndex: exact(then.orderIndex - asPlayed.orderIndex),
      scores: Object.fromEntries(
        then.standings.map((s) => [s.state, exact(s.score - (was.get(s.state) ?? 0))]),
      ),
      ending: then.ending !== asPlayed.ending,
    },
    impossible: changed.impossible,
  };
}

function replayed(
  scenario: Scenario,
  record: GameRecord,
  question: Question | null,
): { game: Game; impossible: Impossible[] } {
  const { text } = record.scenario;
  const game = begin(scenario, {
    seed: record.seed,
    seats: record.seats,
    ledger: false,
    keep: false,
    checked: false,
    ...(text === undefined ? {} : { text }),
  });
  const impossible: Impossible[] = [];
  let changed = false;
  for (const step of record.turns) {
    if (game.world.ending !== null) break;
    let orders: OrderSet = step.orders;
    if (changed) orders = possible(game, step.kind, orders, impossible);
    else if (question !== null && step.kind === 'act' && step.turn === question.turn) {
      orders = { ...orders, [question.seat]: asked(game, orders[question.seat] ?? {}, question) };
      changed = true;
    }
    if (step.kind === 'act') advance(game, orders, step.interventions);
    else if (Object.keys(orders).length > 0 || !changed) talk(game, orders);
    // As long as the world has gone as it went, every order of the record may be given.
    if (changed && lastHash(game.record) === step.hash) changed = false;
  }
  return { game, impossible };
}

function asked(game: Game, given: Orders, { seat, flips }: Question): Orders {
  const options = optionsFor(game, seat);
  const orders = flipped(game.setup, options, given, flips);
  if (JSON.stringify(orders) === JSON.stringify(given)) return given;
  const slots = flips.map(({ path }) => (path.startsWith('texts') ? 'voices' : path.split('.')[0]));
  const refused = orderProblems(game.setup, options, orders).filter((p) => slots.includes(p.slot));
  if (refused.length > 0)
    throw new FlipError(
      refused
        .map(
          (p) => `the rules do not allow ${p.path}: ${p.reason.id} ${JSON.stringify(p.reason.params ?? {})}`,
        )
        .join('\n'),
    );
  return orders;
}

/** Takes out what the changed world refuses, order by order. */
function possible(game: Game, kind: 'talk' | 'act', orders: OrderSet, out: Impossible[]): OrderSet {
  const check = kind === 'talk' ? talkProblems : orderProblems;
  const kept: OrderSet = {};
  for (const [seat, given] of Object.entries(orders)) {
    const options = optionsFor(game, seat);
    let left = given;
    for (let problems = check(game.setup, options, left); problems.length > 0;) {
      const [first] = problems;
      if (first === undefined) break;
      out.push({ turn: game.world.turn, seat, path: first.path, reason: first.reason });
      left = without(left, first);
      problems = check(game.setup, options, left);
    }
    if (kind === 'act' || Object.keys(left).length > 0) kept[seat] = left;
  }
  return kept;
}

function accountOf({ setup, world, record }: Game): Account {
  return {
    ending: world.ending,
    orderIndex: world.index.get() / POINT,
    standings: standings(setup, world).map(({ state, score, won }) => ({ state, score: score / POINT, won })),
    hash: lastHash(record),
  };
}

function turnsOf(record: GameRecord): number {
  return record.turns.filter((step) => step.kind === 'act').length;
}

/** Differences of hundredths of a hundredth, without the dust of floating point. */
function exact(points: number): number {
  return Math.round(points * POINT) / POINT;
}
