import { advance, begin, type Game } from '../../src/engine';
import { population } from '../../src/lab/population';
import { runGame } from '../../src/lab/run';
import { loadScenario, problemLine } from '../../src/scenario';
import { shippedLibrary } from '../../src/scenario/library-node';
import type { Scenario } from '../../src/scenario/types';

/** The class game that the aims speak of. */
export const CLASS = 'radio-silence';
/** The full model; it has fewer states than the aims speak of. */
const FULL = 'radio-silence-seminar';
const STATES = 32;
/** The largest game that is shipped. */
const LONG = 'long-table';

export interface Stage {
  /** A class game: 12 states, one domain, the single ledger. */
  readonly small: Scenario;
  /** The full model with 32 states: the seminar, with states that nobody plays seated twice until there are as many. */
  readonly large: Scenario;
  /** The largest game there is: ten years between some fifty states. */
  readonly long: Scenario;
}

export function stage(): Stage {
  const library = shippedLibrary();
  const [small, seminar, long] = [CLASS, FULL, LONG].map((id) => {
    const parsed = loadScenario(id, library);
    if (!parsed.ok) throw new Error(parsed.problems.map(problemLine).join('\n'));
    return parsed.scenario;
  }) as [Scenario, Scenario, Scenario];
  return { small, large: widened(seminar, STATES), long };
}

/** The scenario with copies of its unplayed single states, under ids of their own, at the end. */
function widened(scenario: Scenario, states: number): Scenario {
  const spare = scenario.states.filter((s) => s.seat === undefined && s.kind !== 'group');
  const missing = states - scenario.states.length;
  const copies = Array.from({ length: Math.max(0, missing) }, (_, n) => {
    const of = spare[n % spare.length];
    if (of === undefined) throw new Error('the scenario has no state that nobody plays');
    return { ...of, id: `${of.id}${n + 2}` };
  });
  return { ...scenario, id: `${scenario.id}-${states}`, states: [...scenario.states, ...copies] };
}

/**
 * A whole game in which nobody says anything: every seat is kept by its brief. Nothing is kept but the world and the record.
 * @param after sees the world after each turn
 */
export function nullGame(scenario: Scenario, n: number, after?: (world: Game['world']) => void): Game {
  const game = begin(scenario, { seed: `null-${n}`, ledger: false, keep: false, checked: false });
  while (game.world.ending === null) {
    advance(game, {});
    after?.(game.world);
  }
  return game;
}

/** A whole game between the bots of mixed play: they talk, trade and decide. */
export function botGame(scenario: Scenario, n: number): Game {
  return runGame(scenario, { seed: `bots-${n}`, seats: population(scenario, n), ledger: false, keep: false });
}
