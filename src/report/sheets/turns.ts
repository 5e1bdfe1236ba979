import {
  advance,
  begin,
  keyed,
  keyOf,
  longest,
  optionsFor,
  type Chance,
  type Game,
  type Options,
  type Setup,
} from '../../engine';
import { seatsOf, type Paper } from './paper';

/** Options of every seat in a turn. */
export interface TurnOptions {
  readonly turn: number;
  of(seat: string): Options;
}

/**
 * The turns for which orders can be printed: in a class game all of them, since what is open hardly depends on play; in a long game,
 * where procedures and capital decide, the present one.
 */
export function printable({ game }: Paper): TurnOptions[] {
  const { setup, world } = game;
  const now = [{ turn: world.turn, of: (seat: string) => optionsFor(game, seat) }];
  if (world.ending !== null) return [];
  return setup.scenario.rules.ledger === 'full' || world.turn > 1 ? now : ahead(game);
}

const known = new WeakMap<Setup, TurnOptions[]>();

/** What would be open were every seat to play its standing brief, and the hidden turns to come. */
function ahead({ setup }: Game): TurnOptions[] {
  const before = known.get(setup);
  if (before !== undefined) return before;
  const game = begin(setup.scenario, { seed: '', ledger: false, keep: false, chance: toTheEnd() });
  const turns: TurnOptions[] = [];
  for (let turn = 1; turn <= longest(setup) && game.world.ending === null; turn += 1) {
    const options = new Map(seatsOf(setup).map((seat) => [seat, optionsFor(game, seat)]));
    turns.push({ turn, of: (seat) => options.get(seat) ?? optionsFor(game, seat) });
    advance(game, {});
  }
  known.set(setup, turns);
  return turns;
}

/** Luck that lets every hidden turn come: the least of what may be drawn. */
function toTheEnd(): Chance {
  const luck = keyed(keyOf(''));
  return {
    ...luck,
    below: (n, turn, purpose, ...rest) =>
      purpose === 'hidden-end' ? 0 : luck.below(n, turn, purpose, ...rest),
  };
}
