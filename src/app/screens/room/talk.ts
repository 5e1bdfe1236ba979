import { optionsFor, type Game } from '../../../engine';

/** True where this turn has talk at all. */
export function isTalkOpen(game: Game): boolean {
  const [first] = game.setup.seats;
  const seat = game.setup.states[first ?? 0]?.id ?? '';
  return game.world.ending === null && optionsFor(game, seat).deals.open;
}
