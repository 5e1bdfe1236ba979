import { optionsFor, viewFor, type Game, type Orders } from '../../engine';
import { readBallot, type BallotProblem, type Stand } from '../code/ballot';
import { roomMark } from '../code/check';
import { roomCode, seatCode } from '../code/room';
import { readTicks, sheetOwner, type TickProblem } from '../paper/ticks';
import { WHOLE } from './room';

/** A seat's room word; a room without words has none. */
export type Words = Readonly<Record<string, string>>;

/**
 * Where a room stands, as its codes carry it: its last turn. What is said in a turn moves the record on, but not the phones: they
 * need no new code because two seats have struck a deal.
 */
export function markNow({ record }: Game): number {
  return roomMark(record);
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
  | { readonly ok: false; readonly problem: BallotProblem | SheetProblem }
);

/** What is wrong with the ticks of a seat's sheet of paper. */
export interface SheetProblem {
  readonly code: 'ticks';
  readonly seat: string;
  readonly problems: readonly TickProblem[];
}

/**
 * Reads what is handed in, one hand's a line: order codes, or the ticked choice codes of a sheet of paper. Empty lines are nothing. A
 * line may begin with a name: `Germany: 4K7P-…`.
 * @param scenarios ids of the scenarios that a code may have strayed in from
 */
export function readCodes(
  game: Game,
  words: Words,
  text: string,
  scenarios: readonly string[] = [],
): Reading[] {
  const stand = standOf(game, words);
  const wordOf = (seat: string) => words[seat] ?? '';
  return text
    .split(/[\n;]+/)
    .map((row) => row.slice(row.lastIndexOf(':') + 1).trim())
    .flatMap((row) => {
      const owner = sheetOwner(game.setup, game.world.turn, wordOf, row);
      if (owner !== undefined) return [sheetOf(game, owner, wordOf(owner), row)];
      const codes = row.split(',').map((code) => code.trim());
      return codes.filter((code) => code !== '').map((code) => codeRead(game, stand, code, scenarios));
    });
}

function codeRead(
  { setup }: Game,
  stand: (seat: string) => Stand,
  code: string,
  scenarios: readonly string[],
): Reading {
  const read = readBallot(setup, stand, code, scenarios);
  return read.ok
    ? { text: code, ok: true, seat: read.seat, orders: read.orders, office: read.office ?? WHOLE }
    : { text: code, ok: false, problem: read.problem };
}

function sheetOf(game: Game, seat: string, word: string, row: string): Reading {
  const read = readTicks(game.setup, optionsFor(game, seat), word, row);
  return read.ok
    ? { text: row, ok: true, seat, orders: read.orders, office: read.office ?? WHOLE }
    : { text: row, ok: false, problem: { code: 'ticks', seat, problems: read.problems } };
}
