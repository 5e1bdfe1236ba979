import type { Account } from '../app/models/facts';
import { turnedBy } from '../app/models/turned';
import type { Game } from '../engine';
import type { Tried } from '../lab/sensitivity/tried';
import type { TurningPoints } from '../lab/turning/search';
import type { Origins, Scenario } from '../scenario';

/** A game that was played again from its record and holds, and what its report needs besides. */
export interface Played {
  readonly game: Game;
  readonly scenario: Scenario;
  readonly origins: Origins;
  /** Points by seat that are usually reached, where they have been computed for this scenario. */
  readonly pars?: Readonly<Record<string, number>>;
  /** A line of a scenario's file, from 1; undefined where the file is not at hand. */
  readonly lineOf?: (file: string, line: number) => string | undefined;
  /** What the game turned on, where it was sought: some seconds of work. */
  readonly turning?: TurningPoints;
  /** Assumptions that were turned, where that was asked: from seconds to minutes of work. */
  readonly sensitivity?: readonly Tried[];
  /** What the game's file is called in commands. */
  readonly file?: string;
}

/** How many turns were resolved. */
export function turnsOf({ game }: Played): number {
  return game.history.length - 1;
}

/** A resolved turn as everybody may read it once the game is over; by default the last. */
export function accountOf(played: Played, turn = turnsOf(played)): Account {
  const { game } = played;
  const { setup, history, ledger, world, facts } = game;
  const start = history[0] ?? world;
  return {
    setup,
    seat: '',
    turn,
    over: true,
    facts,
    entries: ledger.entries,
    start,
    before: history[turn - 1] ?? start,
    after: history[turn] ?? world,
    turned: turnedBy(game, turn, ''),
  };
}
