import type { Account, Line } from '../../../src/app/models/facts';
import { lineText } from '../../../src/app/models/factsLine';
import { turnedBy } from '../../../src/app/models/turned';
import { viewFor, type Game, type OrderSet } from '../../../src/engine';
import { game, type TestGame } from '../../support/game';

/** A turn of a game as one seat may read it; an empty seat is the public. */
export function told(game: Game, seat: string, turn = game.history.length - 1): Account {
  const { setup, ledger, history, world } = game;
  const facts = seat === '' ? game.facts.filter((f) => f.to === undefined) : viewFor(game, seat).facts;
  const at = (n: number) => history[n] ?? world;
  return {
    setup,
    seat,
    turn,
    over: world.ending !== null,
    facts: world.ending === null ? facts : game.facts,
    entries: ledger.entries,
    start: at(0),
    before: at(turn - 1),
    after: at(turn),
    turned: turnedBy(game, turn, seat),
  };
}

export const say = (lines: readonly Line[]): string[] => lines.map(lineText);

/** Radio Silence with every seat honouring, silent and idle, but for the orders given. */
export function calm(orders: OrderSet = {}): TestGame {
  return hush(game('radio-silence')).orders(orders);
}

/** The same for the next turn of a game under way. */
export function hush(g: TestGame): TestGame {
  const { setup } = g.game;
  const quiet = setup.seats.map((place) => {
    const id = setup.states[place]?.id ?? '';
    const own = setup.accords.filter((a) => a.members.includes(id));
    const accords = Object.fromEntries(own.map((a) => [a.id, 'honour' as const]));
    return [id, { accords, voices: [], acts: [] }];
  });
  return g.orders(Object.fromEntries(quiet) as OrderSet);
}
