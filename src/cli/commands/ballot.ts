import { writeFileSync } from 'node:fs';
import {
  advance,
  optionsFor,
  orderProblems,
  recordOf,
  replay as replayRecord,
  viewFor,
  type Game,
  type OrderSet,
  type Orders,
} from '../../engine';
import { orderCode, readBallot, type BallotProblem, type Stand } from '../../table/code/ballot';
import { roomMark } from '../../table/code/check';
import { roomCode, seatCode } from '../../table/code/room';
import { officesOf, type Office } from '../../table/offices';
import type { Part } from '../../table/code/orders';
import { mergeParts, partOf } from '../../table/parts';
import { UsageError, readArgs, required } from '../args';
import { json, type Command, type Output } from '../command';
import { didYouMean, openRecord } from '../files';
import { seatWords } from '../seat-words';

/** A room by hand: prints the codes of a turn, reads order codes, and resolves the turn with them. */
export const ballot: Command = {
  name: 'ballot',
  usage:
    'ballot GAME.json [CODE… | --seat SEAT [--office OFFICE] --orders JSON] [--words SEAT=WORD,…] [--out GAME.json] [--json]',
  summary: 'the codes of a room before a turn; write and read order codes, and play the turn with them',
  run(argv, io) {
    const { values, positionals } = readArgs(argv, {
      seat: { type: 'string' },
      office: { type: 'string' },
      orders: { type: 'string' },
      words: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean' },
    });
    const [path, ...codes] = positionals;
    const opened = openRecord(required('GAME.json', path));
    if (!opened.ok) {
      for (const line of opened.lines) io.err(line);
      return 1;
    }
    const replayed = replayRecord(opened.scenario, opened.record);
    if (!replayed.holds) {
      io.err(`the record does not hold: turn ${replayed.turn}, ${replayed.phase}`);
      return 1;
    }
    const { game } = replayed;
    if (game.world.ending !== null) {
      io.err('the game is over: there is no turn to order');
      return 1;
    }
    const words = seatWords(seatsOf(game), values.words);
    if (values.seat !== undefined || values.orders !== undefined) {
      const seat = required('--seat', values.seat);
      if (!seatsOf(game).includes(seat))
        throw new UsageError(`--seat takes one of ${seatsOf(game).join(', ')}, not "${seat}"`);
      const office = values.office === undefined ? null : officeOf(game, seat, values.office);
      return write({ game, seat, office, words }, required('--orders', values.orders), io);
    }
    if (codes.length === 0) {
      const shown = codesOf(game, words);
      if (values.json === true) json(io, shown);
      else {
        io.out(`Turn ${game.world.turn}. Big screen: ${shown.room}`);
        for (const [seat, code] of Object.entries(shown.seats)) io.out(`  ${seat}  ${code}`);
      }
      return 0;
    }
    const { orders, problems } = readAll(game, words, codes);
    if (values.json === true) json(io, { turn: game.world.turn, orders, problems });
    else {
      for (const [seat, said] of Object.entries(orders)) io.out(`${seat}  ${JSON.stringify(said)}`);
      for (const { text, problem } of problems) io.err(`${text}: ${sentence(problem)}`);
    }
    if (problems.length > 0) return 1;
    if (values.out !== undefined) {
      advance(game, orders);
      writeFileSync(values.out, `${JSON.stringify(recordOf(game), null, 1)}\n`);
    }
    return 0;
  },
};

type Words = Readonly<Record<string, string>>;

function codesOf(game: Game, words: Words) {
  const mark = roomMark(game.record);
  const seats = seatsOf(game).map((seat) => {
    const view = viewFor(game, seat);
    return [seat, seatCode(game.setup, view, mark, words[seat] ?? '')] as const;
  });
  return {
    turn: game.world.turn,
    room: roomCode(game.setup, viewFor(game, seatsOf(game)[0] ?? ''), mark),
    seats: Object.fromEntries(seats),
  };
}

/** Who signs an order code. */
interface Signing {
  readonly game: Game;
  readonly seat: string;
  /** Null: the whole seat. */
  readonly office: Office | null;
  readonly words: Words;
}

/** @throws UsageError for an office that this seat does not have */
function officeOf(game: Game, seat: string, given: string): Office {
  const offices = officesOf(game.setup, seat).map(({ office }) => office);
  const found = offices.find((office) => office === given);
  if (found !== undefined && offices.length > 1) return found;
  throw new UsageError(
    offices.length > 1
      ? `${seat} has no office "${given}"${didYouMean(given, offices)}; it has ${offices.join(', ')}`
      : `${seat} has too little to decide for offices: leave --office out`,
  );
}

/** The code of orders given as JSON; refused where the seat may not order them. */
function write(who: Signing, text: string, io: Output): number {
  const { game, seat, office, words } = who;
  const stand = standIn(game, words)(seat);
  let orders: Orders;
  try {
    orders = JSON.parse(text) as Orders;
  } catch (error) {
    throw new UsageError(`--orders takes JSON: ${error instanceof Error ? error.message : ''}`);
  }
  const problems = orderProblems(game.setup, stand.options, orders);
  for (const { path, reason } of problems) io.err(`${seat}: ${path}: ${reason.id}`);
  if (problems.length > 0) return 1;
  io.out(orderCode(stand, office === null ? orders : partOf(game.setup, seat, office, orders), office));
  return 0;
}

function standIn(game: Game, words: Words): (seat: string) => Stand {
  const mark = roomMark(game.record);
  return (seat) => ({
    setup: game.setup,
    options: optionsFor(game, seat),
    mark,
    word: words[seat] ?? '',
  });
}

function readAll(game: Game, words: Words, codes: readonly string[]) {
  const standOf = standIn(game, words);
  const orders: OrderSet = {};
  const parts = new Map<string, readonly Part[]>();
  const problems: { text: string; problem: BallotProblem | { code: 'twice'; seat: string } }[] = [];
  for (const text of codes) {
    const read = readBallot(game.setup, standOf, text);
    if (!read.ok) {
      problems.push({ text, problem: read.problem });
      continue;
    }
    const { seat } = read;
    const before = parts.get(seat) ?? [];
    // A seat hands in one code, or one for each of its offices.
    const clash = before.some(
      ({ office }) => office === read.office || office === null || read.office === null,
    );
    if (clash) problems.push({ text, problem: { code: 'twice', seat } });
    else parts.set(seat, [...before, read]);
  }
  for (const [seat, handed] of parts) {
    const merged = mergeParts(game.setup, standOf(seat).options, handed);
    for (const problem of merged.problems)
      if (problem.code === 'conflict')
        problems.push({ text: seat, problem: { code: 'illegal', seat, problems: problem.problems } });
    orders[seat] = merged.orders;
  }
  return { orders, problems };
}

function sentence(p: BallotProblem | { code: 'twice'; seat: string }): string {
  switch (p.code) {
    case 'character':
      return `no code has "${p.character}": group ${p.group}, character ${p.place}`;
    case 'short':
      return 'the code is not whole';
    case 'kind':
      return p.kind === 'room'
        ? 'that is the code of the room, not of orders'
        : "that is a seat's own code, not its orders";
    case 'scenario':
      return `the code was made in ${p.scenario}`;
    case 'mistyped':
      return p.meant === undefined
        ? 'a character is wrong'
        : `a character is wrong; did you mean ${p.meant}?`;
    case 'seat':
      return 'no seat of this game has that code';
    case 'turn':
      return `${p.seat} made it for turn ${p.turn}, and now it is turn ${p.now}`;
    case 'stale':
      return `${p.seat} made it before the room moved: make it anew from the code on the screen`;
    case 'word':
      return `${p.seat} made it with another word than the seat's`;
    case 'illegal':
      return `${p.seat} may not order that: ${p.problems.map((x) => x.path).join(', ')}`;
    case 'twice':
      return `${p.seat} has handed in a code already`;
  }
}

function seatsOf(game: Game): string[] {
  return game.setup.seats.map((place) => game.setup.states[place]?.id ?? '');
}
