import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { begin } from '../../engine';
import { PARTS, seatsOf, sheetsFile, type Paper, type Part, type Wanted } from '../../report/sheets';
import { UsageError, readArgs, required } from '../args';
import type { Command } from '../command';
import { didYouMean, openScenario } from '../files';
import { seatWords } from '../seat-words';

/** Sheets to print as HTML: rules, briefings, the director's pages. */
export const sheets: Command = {
  name: 'sheets',
  usage: `sheets SCENARIO [--seat SEAT] [--part ${PARTS.join('|')}] [--seed SEED] [--words SEAT=WORD,…] [--out FOLDER]`,
  summary: 'sheets to print: rules, briefings, order sheets, the director’s pages',
  run(argv, io) {
    const { values, positionals } = readArgs(argv, {
      seat: { type: 'string' },
      part: { type: 'string' },
      seed: { type: 'string' },
      words: { type: 'string' },
      out: { type: 'string' },
    });
    const opened = openScenario(required('SCENARIO', positionals[0]));
    if (!opened.ok) {
      for (const line of opened.lines) io.err(line);
      return 1;
    }
    const game = begin(opened.scenario, { seed: values.seed ?? '', ledger: false, keep: false });
    const seats = seatsOf(game.setup);
    const paper: Paper = { game, dealt: values.seed !== undefined, words: seatWords(seats, values.words) };
    const wanted: Wanted = {
      ...(values.seat === undefined ? {} : { seat: oneOf('seat', values.seat, seats) }),
      ...(values.part === undefined ? {} : { part: oneOf<Part>('part', values.part, PARTS) }),
    };
    if (values.out === undefined) {
      io.out(sheetsFile(paper, wanted));
      return 0;
    }
    mkdirSync(values.out, { recursive: true });
    for (const [name, what] of filesOf(seats, wanted)) {
      const path = join(values.out, `${name}.html`);
      writeFileSync(path, sheetsFile(paper, what));
      io.out(path);
    }
    return 0;
  },
};

/** Everything in one file for the printer; and each seat's in its own, which may be sent to it and to nobody else. */
function filesOf(seats: readonly string[], wanted: Wanted): [string, Wanted][] {
  if (wanted.seat !== undefined) return [[wanted.seat, wanted]];
  return [
    [wanted.part ?? 'all', wanted],
    ...(wanted.part === 'rules' || wanted.part === 'director'
      ? []
      : seats.map((seat): [string, Wanted] => [seat, { ...wanted, seat }])),
  ];
}

function oneOf<T extends string>(flag: string, value: string, known: readonly T[]): T {
  const found = known.find((x) => x === value);
  if (found === undefined)
    throw new UsageError(`--${flag} does not know "${value}"${didYouMean(value, known)}`);
  return found;
}
