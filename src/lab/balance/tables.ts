import { POINT, payoffs, viewFor, type Game, type GameName } from '../../engine';
import type { Scenario } from '../../scenario/types';
import { runGame } from '../run';
import { optionsOf } from './games';
import { sharedAccords } from './honour';
import { readersOf, rotated } from './long';
import type { GameSpec } from './rows';

/** What an accord asked of one member in one turn of a game: payoffs in points, everyone keeping its due being 0. */
export interface TableRow {
  accord: string;
  seat: string;
  turn: number;
  game: GameName;
  t: number;
  r: number;
  p: number;
  s: number;
}

/**
 * The payoff tables of every accord between players, in every turn of a game, for each member in good standing; in long games for
 * one of them, in rotation over turns and games.
 */
export function tablesOf(scenario: Scenario, spec: GameSpec): TableRow[] {
  const rows: TableRow[] = [];
  const gather = (game: Game) => {
    if (game.world.ending === null) rows.push(...now(game, spec.population));
  };
  runGame(scenario, { ...optionsOf(scenario, spec), observers: [{ before: gather, turn: gather }] });
  return rows;
}

function now(game: Game, nth: number): TableRow[] {
  const { setup, world } = game;
  const readers = readersOf(setup.scenario);
  return sharedAccords(setup.scenario).flatMap((accord) => {
    const a = setup.accord(accord.id);
    if (accord.from > world.turn || world.lapsed.get(a) !== 0) return [];
    const standing = accord.members.filter((id) => {
      const i = setup.state(id);
      return setup.states[i]?.seat !== undefined && world.suspended.get(a, i) === 0;
    });
    return rotated(standing, readers, nth + world.turn).map((seat) => {
      const { game: name, t, r, p, s } = payoffs(setup, viewFor(game, seat), accord.id);
      return {
        accord: accord.id,
        seat,
        turn: world.turn,
        game: name,
        t: t / POINT,
        r: r / POINT,
        p: p / POINT,
        s: s / POINT,
      };
    });
  });
}
