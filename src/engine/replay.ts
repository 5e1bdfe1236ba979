import type { Scenario } from '../scenario/types';
import { OrderError, advance, begin, scenarioHash, talk, type Game } from './game';
import type { GameRecord, Step } from './record';
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
  const { seed, seats } = record;
  const text = record.scenario.text;
  const game = begin(scenario, {
    seed,
    seats,
    ...(text === undefined ? {} : { text }),
    ...(o.ledger === undefined ? {} : { ledger: o.ledger }),
  });
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
  for (const step of record.turns) {
    if (o.to !== undefined && step.turn > o.to) break;
    const differs = retake(game, step);
    if (differs !== null) return { holds: false, turn: step.turn, step: step.step, ...differs, game };
  }
  return { holds: true, game };
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
  const again = game.record.turns.at(-1);
  if (again?.hash === step.hash) return null;
  return { phase: firstDifference(step.trace, again?.trace), detail: `${step.hash} ≠ ${again?.hash ?? ''}` };
}

/** Two traces hold four digits a phase. */
function firstDifference(then = '', now = ''): string {
  const at = PHASES.findIndex((_, n) => then.slice(n * 4, n * 4 + 4) !== now.slice(n * 4, n * 4 + 4));
  return then === '' || at < 0 ? 'orders' : (PHASES[at]?.[0] ?? 'orders');
}
