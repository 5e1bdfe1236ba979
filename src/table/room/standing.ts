import { lastHash, optionsFor, viewFor, type Game, type Orders } from '../../engine';
import { readBallot, type BallotProblem, type Stand } from '../code/ballot';
import { markOf } from '../code/check';
import { roomCode, seatCode } from '../code/room';
import { WHOLE } from './room';

/** A seat's room word; a room without words has none. */
export type Words = Readonly<Record<string, string>>;

/**
 * Where a room stands, as its codes carry it: its last turn. What is said in a turn moves the record on, but not the phones: they
 * need no new code because two seats have struck a deal.
 */
export function markNow({ record }: Game): number {
  return markOf(lastHash({ ...record, turns: record.turns.filter((step) => step.kind === 'act') }));
}

/** What the room and the phone of a seat agree on. */
export function standOf(game: Game, words: Words): (seat: string) => Stand {
  const mark = markNow(game);
  return (seat) => ({ setup: game.setup, options: optionsFor(game, seat), mark, word: words[seat] ?? '' });
}

/** The code on the big screen. */
export function codeOfRoom(game: Game): string {
  const place = game.setup.seats[0] ?? 0;
  return roomCode(game.setup, viewFor(game, game.setup.states[place]?.id ?? ''), markNow(game));
}

/** What only a seat may know, for its own phone. */
export function codeOfSeat(game: Game, words: Words, seat: string): string {
  return seatCode(game.setup, viewFor(game, seat), markNow(game), words[seat] ?? '');
}

/** A code as it was typed or scanned, with what it says or what is wrong with it. */
export type Reading = { readonly text: string } & (
  | { readonly ok: true; readonly seat: string; readonly orders: Orders; readonly office: string }
  | { readonly ok: false; readonly problem: BallotProblem }
);

/**
 * Reads codes, one a line; empty lines are nothing. A line may begin with a name: `Germany: 4K7P-…`.
 * @param scenarios ids of the scenarios that a code may have strayed in from
 */
export function readCodes(
  game: Game,
  words: Words,
  text: string,
  scenarios: readonly string[] = [],
): Reading[] {
  const stand = standOf(game, words);
  return text
    .split(/[\n;,]+/)
    .map((row) => row.slice(row.lastIndexOf(':') + 1).trim())
    .filter((code) => code !== '')
    .map((code) => {
      const read = readBallot(game.setup, stand, code, scenarios);
      return read.ok
        ? { text: code, ok: true, seat: read.seat, orders: read.orders, office: read.office ?? WHOLE }
        : { text: code, ok: false, problem: read.problem };
    });
}
