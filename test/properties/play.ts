import fc from 'fast-check';
import { botAnswers, botOffers, botOrders } from '../../src/bots';
import {
  advance,
  begin,
  talk,
  type Game,
  type OrderSet,
  type Orders,
  type SeatPlayer,
} from '../../src/engine';
import type { Scenario } from '../../src/scenario/types';

/** Seeds of games; a red run prints the one that failed, and the same seed always plays the same game. */
export const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 }).map((n) => `fuzz-${n}`);

/** One fixed root, so that a red run is red again; `verbose` prints the failing seed. */
export const runs = (numRuns: number) =>
  ({ numRuns, seed: 20_210_906, verbose: true, endOnFailure: true }) as const;

/** Every seat at random. */
export function anybody(scenario: Scenario): Record<string, SeatPlayer> {
  return Object.fromEntries(
    scenario.states.flatMap((s) =>
      s.seat === undefined ? [] : [[s.id, { kind: 'bot', player: 'random' } as const] as const],
    ),
  );
}

export function randomGame(
  scenario: Scenario,
  seed: string,
  o: { ledger?: boolean; keep?: boolean } = {},
): Game {
  return begin(scenario, { seed, seats: anybody(scenario), ...o });
}

export function seatsOf(game: Game): string[] {
  return game.setup.seats.map((i) => game.setup.states[i]?.id ?? '');
}

/**
 * One turn at random: offers (every other seat, by turns), answers, deeds. All that the options offer, nothing else.
 */
export function randomTurn(game: Game): void {
  const seats = seatsOf(game);
  say(
    game,
    seats.filter((_, i) => (i + game.world.turn) % 2 === 0),
    botOffers,
  );
  say(
    game,
    seats.filter((seat) => game.world.deals.some((d) => d.status === 'open' && d.to === seat)),
    botAnswers,
  );
  advance(game, ordersOf(game));
}

export function ordersOf(game: Game): OrderSet {
  return Object.fromEntries(seatsOf(game).map((seat) => [seat, botOrders(game, seat)]));
}

function say(game: Game, seats: readonly string[], voice: (game: Game, seat: string) => Orders): void {
  const said = seats
    .map((seat) => [seat, voice(game, seat)] as const)
    .filter(([, orders]) => Object.keys(orders).length > 0);
  if (said.length > 0) talk(game, Object.fromEntries(said));
}

/** Plays to the end; after each turn tells its number and how many entries the ledger had before it. */
export function playOut(game: Game, afterTurn: (turn: number, entries: number) => void = () => {}): Game {
  while (game.world.ending === null) {
    const { turn } = game.world;
    const entries = game.ledger.entries.length;
    randomTurn(game);
    afterTurn(turn, entries);
  }
  return game;
}
