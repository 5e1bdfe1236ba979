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
import { UsageError, readArgs, required } from '../args';
import { json, type Command, type Output } from '../command';
import { openRecord } from '../files';

/** A room by hand: prints the codes of a turn, reads order codes, and resolves the turn with them. */
export const ballot: Command = {
  name: 'ballot',
  usage:
    'ballot GAME.json [CODE… | --seat SEAT --orders JSON] [--words SEAT=WORD,…] [--out GAME.json] [--json]',
  summary: 'the codes of a room before a turn; write and read order codes, and play the turn with them',
  run(argv, io) {
    const { values, positionals } = readArgs(argv, {
      seat: { type: 'string' },
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
    const words = wordsOf(game, values.words);
    if (values.seat !== undefined || values.orders !== undefined) {
      const seat = required('--seat', values.seat);
      if (!seatsOf(game).includes(seat))
        throw new UsageError(`--seat takes one of ${seatsOf(game).join(', ')}, not "${seat}"`);
      return write(game, seat, words, required('--orders', values.orders), io);
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

function wordsOf(game: Game, given = ''): Words {
  const seats = seatsOf(game);
  return Object.fromEntries(
    given
      .split(',')
      .filter((pair) => pair !== '')
      .map((pair) => {
        const [seat = '', word = ''] = pair.split('=');
        if (!seats.includes(seat) || word === '')
          throw new UsageError(`--words takes SEAT=WORD, not "${pair}"; seats: ${seats.join(', ')}`);
        return [seat, word];
      }),
  );
}

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

/** The code of orders given as JSON; refused where the seat may not order them. */
function write(game: Game, seat: string, words: Words, text: string, io: Output): number {
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
  io.out(orderCode(stand, orders));
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
  const problems: { text: string; problem: BallotProblem | { code: 'twice'; seat: string } }[] = [];
  for (const text of codes) {
    const read = readBallot(game.setup, standOf, text);
    if (!read.ok) problems.push({ text, problem: read.problem });
    else if (orders[read.seat] !== undefined)
      problems.push({ text, problem: { code: 'twice', seat: read.seat } });
    else orders[read.seat] = read.orders;
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
