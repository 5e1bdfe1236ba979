import { advance, beginning, talk } from '../../engine';
import type { Game, GameRecord } from '../../engine';
import type { Scenario } from '../../scenario/types';

/**
 * The game that a changed record's orders give here, as far as they can be given, whatever it was signed with. Between two steps the page
 * may do something else.
 */
export async function asOrdered(scenario: Scenario, record: GameRecord): Promise<Game> {
  const game = beginning(scenario, record);
  try {
    for (const step of record.turns) {
      if (game.world.ending !== null) break;
      await new Promise((resolve) => setTimeout(resolve));
      if (step.kind === 'talk') talk(game, step.orders);
      else advance(game, step.orders, step.interventions);
    }
  } catch {
    // An order that the rules refuse ends it: who asks sees that it has no ending.
  }
  return game;
}
