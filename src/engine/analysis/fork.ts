import type { Game } from '../game';
import { silentLedger } from '../ledger';
import { copyWorld } from '../world';

/**
 * The same game from here on, apart from the one it came from: the same luck, facts and players, no causes, and a record that starts
 * empty and so cannot be replayed. For asking what would have happened.
 */
export function fork(game: Game): Game {
  return {
    ...game,
    world: copyWorld(game.world),
    facts: [...game.facts],
    ledger: silentLedger(),
    record: { ...game.record, seats: { ...game.record.seats }, turns: [] },
    history: [],
  };
}
