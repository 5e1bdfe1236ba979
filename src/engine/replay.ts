import type { Scenario } from '../scenario/types';
import { OrderError, advance, begin, scenarioHash, talk, type Game } from './game';
import { lastHash, type GameRecord, type Origin, type Step } from './record';
import { PHASES } from './turn';

export type ReplayResult =
  | { holds: true; game: Game }
  | {
      holds: false;
      /** The first turn and step that differ; turn 0 is the header. */
      turn: number;
      step: number;
      /** The first phase whose checksum differs; `orders` when the phases agree but what was signed does not. */
      phase: string;
      /** The orders that are not legal there, as `seat: path: reason`. */
      detail: string;
      /** The game up to the step before. */
      game: Game;
    };

/** Plays a record again and verifies every step's hash. */
export function replay(
  scenario: Scenario,
  record: GameRecord,
  o: { to?: number; ledger?: boolean } = {},
): ReplayResult {
  const steps = replaying(scenario, record, o);
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
  }
}

/** The same a step at a time, so that who asks can do something else between two, or leave off. Yields how many steps have been taken. */
export function* replaying(
  scenario: Scenario,
  record: GameRecord,
  o: { to?: number; ledger?: boolean } = {},
): Generator<number, ReplayResult, void> {
  const game = again(scenario, record, o);
  if (record.scenario.hash !== scenarioHash(scenario)) {
    return {
      holds: false,
      turn: 0,
      step: 0,
      phase: 'scenario',
      detail: `${record.scenario.hash} ≠ ${scenarioHash(scenario)}`,
      game,
    };
  }
  for (const [done, step] of record.turns.entries()) {
    if (o.to !== undefined && step.turn > o.to) break;
    yield done;
    const differs = retake(game, step);
    if (differs !== null) return { holds: false, turn: step.turn, step: step.step, ...differs, game };
  }
  return { holds: true, game };
}

/** The game of a record before its first step. */
export function beginning(scenario: Scenario, record: GameRecord): Game {
  return again(scenario, record, {});
}

/**
 * Takes further steps of a record, as `replay` takes them. @returns false as soon as one does not come to the hash that it was signed with
 */
export function retakeAll(game: Game, steps: readonly Step[]): boolean {
  return steps.every((step) => retake(game, step) === null);
}

function again(
  scenario: Scenario,
  record: GameRecord,
  o: { ledger?: boolean; origins?: readonly Origin[] },
): Game {
  const { seed, seats } = record;
  const text = record.scenario.text;
  const origins = o.origins ?? record.origins;
  return begin(scenario, {
    seed,
    seats: { ...seats },
    ...(origins === undefined ? {} : { origins }),
    ...(text === undefined ? {} : { text }),
    ...(o.ledger === undefined ? {} : { ledger: o.ledger }),
  });
}

/**
 * The game of a record as it stood before a turn, to be played on from there: the same seed and so the same luck, and a record of its
 * own that says whence it came. Steps taken up to there are signed anew, because a step that fits one game must not fit the other.
 * @param turn the turn to be played anew, from 1
 * @throws RangeError for a turn that the record has not come to
 */
export function branch(
  scenario: Scenario,
  record: GameRecord,
  turn: number,
  why: Pick<Origin, 'how' | 'reason'>,
): Game {
  const acts = record.turns.filter((step) => step.kind === 'act');
  if (turn < 1 || turn > acts.length + 1) throw new RangeError(`turn ${turn} of ${acts.length + 1}`);
  const origin: Origin = { how: why.how, turn, hash: lastHash(record), reason: why.reason };
  const game = again(scenario, record, { origins: [...(record.origins ?? []), origin] });
  for (const step of record.turns) {
    if (step.turn >= turn) break;
    if (step.kind === 'talk') talk(game, step.orders);
    else advance(game, step.orders, step.interventions);
  }
  return game;
}

function retake(game: Game, step: Step): { phase: string; detail: string } | null {
  if (step.turn !== game.world.turn || step.step !== game.world.step) {
    return {
      phase: 'order',
      detail: `turn ${step.turn}.${step.step} where ${game.world.turn}.${game.world.step} was due`,
    };
  }
  try {
    if (step.kind === 'talk') talk(game, step.orders);
    else advance(game, step.orders, step.interventions);
  } catch (error) {
    if (error instanceof OrderError || error instanceof Error)
      return { phase: 'orders', detail: error.message };
    throw error;
  }
  const now = game.record.turns.at(-1);
  if (now?.hash === step.hash) return null;
  return { phase: firstDifference(step.trace, now?.trace), detail: `${step.hash} ≠ ${now?.hash ?? ''}` };
}

/** Two traces hold four digits a phase. */
function firstDifference(then = '', now = ''): string {
  const at = PHASES.findIndex((_, n) => then.slice(n * 4, n * 4 + 4) !== now.slice(n * 4, n * 4 + 4));
  return then === '' || at < 0 ? 'orders' : (PHASES[at]?.[0] ?? 'orders');
}
