import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { turningAssumptions } from '../../lab/sensitivity/tried';
import { searching } from '../../lab/turning/search';
import { PatchError, vary } from '../../lab/vary';
import { playedOf } from '../../lab/whatif/played';
import { FORMATS, filesOf, type Format } from '../../report/formats';
import type { Played } from '../../report/played';
import { shippedLibrary } from '../../scenario/library-node';
import type { Scenario } from '../../scenario';
import { readArgs, required, UsageError } from '../args';
import type { Command, Output } from '../command';
import { didYouMean } from '../files';
import { progress } from '../progress';
import { openPlayed } from '../report/open';

const LEVELS = ['school', 'graduate'] as const;

/** The report on a game, with the evidence for every claim, and the same game for other programs. */
export const report: Command = {
  name: 'report',
  usage: `report GAME.json [--format ${FORMATS.join(',')}] [--level school|graduate] [--assumptions] [--out FOLDER]   (all formats, into GAME-report, by default)`,
  summary: 'a game as a report to read and print, and as data for other programs',
  run(argv, io) {
    const { values, positionals } = readArgs(argv, {
      format: { type: 'string' },
      level: { type: 'string' },
      assumptions: { type: 'boolean' },
      out: { type: 'string' },
    });
    const formats = formatsOf(values.format);
    const level = levelOf(values.level);
    const path = required('GAME.json', positionals[0]);
    io.err(`playing ${path} again`);
    const opened = openPlayed(path);
    if (!opened.ok) {
      for (const line of opened.lines) io.err(line);
      return 1;
    }
    const told = formats.some((format) => format === 'html' || format === 'md');
    const played = told ? studied(opened.played, values.assumptions === true, io) : opened.played;
    const name = basename(path).replace(/(\.game)?\.json$/, '');
    const folder = values.out ?? `${name}-report`;
    mkdirSync(folder, { recursive: true });
    for (const format of formats) {
      io.err(`writing ${format}`);
      for (const file of filesOf(played, format, { level, name })) {
        const to = join(folder, file.name);
        writeFileSync(to, file.text);
        io.out(to);
      }
    }
    return 0;
  },
};

/** With the decisions that the game turned on, which takes some seconds. */
function withTurning(played: Played, io: Output): Played {
  io.err('turning every decision round');
  const tell = progress(io, 'decisions');
  const { scenario, game } = played;
  const search = searching(playedOf(scenario, game.record));
  for (;;) {
    const next = search.next();
    if (next.done === true) return { ...played, turning: next.value };
    tell(next.value.done, next.value.of);
  }
}

/** Seats up to which every assumption is turned unasked: it takes some seconds; of larger games, minutes. */
const FEW_SEATS = 8;
/** Seats beyond which two values of each are tried. */
const MANY_SEATS = 12;

function studied(played: Played, asked: boolean, io: Output): Played {
  const turned = withTurning(played, io);
  const seats = played.game.setup.seats.length;
  if (asked || seats <= FEW_SEATS) return withAssumptions(turned, seats > MANY_SEATS, io);
  io.err('assumptions are not turned in a game of this size: --assumptions does, which takes minutes');
  return turned;
}

function withAssumptions(played: Played, quick: boolean, io: Output): Played {
  io.err('turning every assumption');
  const tell = progress(io, 'values');
  const { scenario, game } = played;
  const { text } = game.record.scenario;
  const base = text === undefined ? scenario.id : { file: `${scenario.id}.json`, text };
  const library = shippedLibrary();
  const changed = (path: string, to: number): Scenario | null => {
    try {
      return vary(base, { [path]: to }, library);
    } catch (error) {
      if (error instanceof PatchError) return null;
      throw error;
    }
  };
  const turning = turningAssumptions(scenario, game.record, changed, quick);
  for (;;) {
    const next = turning.next();
    if (next.done === true) return { ...played, sensitivity: next.value };
    tell(next.value.done, next.value.of);
  }
}

function formatsOf(given: string | undefined): readonly Format[] {
  if (given === undefined) return FORMATS;
  return given.split(',').map((name) => {
    const known = FORMATS.find((format) => format === name.trim());
    if (known === undefined) throw new UsageError(`no format "${name}"${didYouMean(name, FORMATS)}`);
    return known;
  });
}

function levelOf(given = 'school'): (typeof LEVELS)[number] {
  const known = LEVELS.find((level) => level === given);
  if (known === undefined) throw new UsageError(`no level "${given}"${didYouMean(given, LEVELS)}`);
  return known;
}
