import { LEVELS, type Level } from '../../engine';
import { compareLevels, type LevelsReport } from '../../lab/levels';
import { UsageError, count, readArgs, required } from '../args';
import { json, type Command, type Output } from '../command';
import { openScenario } from '../files';
import { table } from '../figures';
import { progress } from '../progress';

/** How much better one level of bots plays than another: the same seat, keys and company. */
export const levels: Command = {
  name: 'levels',
  usage: 'levels SCENARIO [--games N] [--level strong] [--against standard] [--seeds NAME] [--json]',
  summary: 'how much better one level of bots plays than another in the same seat',
  run(argv, io) {
    const { values, positionals } = readArgs(argv, {
      games: { type: 'string' },
      level: { type: 'string' },
      against: { type: 'string' },
      seeds: { type: 'string' },
      json: { type: 'boolean' },
    });
    const opened = openScenario(required('SCENARIO', positionals[0]));
    if (!opened.ok) {
      for (const line of opened.lines) io.err(line);
      return 1;
    }
    const games = count('games', values.games, 1) ?? 70;
    const say = progress(io, 'pairs');
    const found = compareLevels(opened.scenario, {
      level: levelOf('level', values.level ?? 'strong'),
      against: levelOf('against', values.against ?? 'standard'),
      games,
      seeds: values.seeds ?? 'hold',
      each: (done) => say(done, games),
    });
    if (values.json === true) json(io, found);
    else print(io, found);
    return 0;
  },
};

function levelOf(flag: string, text: string): Level {
  const found = LEVELS.find((level) => level === text);
  if (found === undefined) throw new UsageError(`--${flag} takes one of ${LEVELS.join(', ')}, not "${text}"`);
  return found;
}

function print(io: Output, r: LevelsReport): void {
  io.out(`${r.scenario}: ${r.level} against ${r.against} in the same seat, on the same keys`);
  const rows = r.seats.map((s) => [
    s.seat,
    `${s.better} of ${s.games}`,
    String(s.equal),
    `${signed(s.mean)} ± ${s.margin.toFixed(1)}`,
  ]);
  for (const line of table([['seat', 'better', 'equal', 'points'], ...rows])) io.out(line);
  const { share, margin, mean, games } = r.overall;
  io.out(
    `overall ${(100 * share).toFixed(0)} % ± ${(100 * margin).toFixed(0)} of ${games} pairs, ${signed(mean)} points`,
  );
}

function signed(x: number): string {
  return `${x < 0 ? '−' : '+'}${Math.abs(x).toFixed(1)}`;
}
