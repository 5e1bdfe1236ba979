import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { searching } from '../../lab/turning/search';
import { playedOf } from '../../lab/whatif/played';
import { FORMATS, filesOf, type Format } from '../../report/formats';
import type { Played } from '../../report/played';
import { readArgs, required, UsageError } from '../args';
import type { Command, Output } from '../command';
import { didYouMean } from '../files';
import { progress } from '../progress';
import { openPlayed } from '../report/open';

const LEVELS = ['school', 'graduate'] as const;

/** The report on a game, with the evidence for every claim, and the same game for other programs. */
export const report: Command = {
  name: 'report',
  usage: `report GAME.json [--format ${FORMATS.join(',')}] [--level school|graduate] [--out FOLDER]   (all formats, into GAME-report, by default)`,
  summary: 'a game as a report to read and print, and as data for other programs',
  run(argv, io) {
    const { values, positionals } = readArgs(argv, {
      format: { type: 'string' },
      level: { type: 'string' },
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
    const played = told ? withTurning(opened.played, io) : opened.played;
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
