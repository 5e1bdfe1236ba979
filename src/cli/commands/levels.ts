import { LEVELS, type Level } from '../../engine';
import { compareLevels, type LevelsReport } from '../../lab/levels';
import { UsageError, count, readArgs, required } from '../args';
import { json, type Command, type Output } from '../command';
import { openScenario } from '../files';
import { figure, percent, table } from '../figures';
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
      clock: processorTime,
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
  io.out(
    `${r.scenario}: ${r.level} against ${r.against} in the same seat, on the same keys (95 % intervals)`,
  );
  const rows = r.seats.map((s) => [
    s.seat,
    `${s.better} of ${s.games}`,
    String(s.equal),
    s.games === 0 ? '–' : figure(s.points, true),
  ]);
  for (const line of table([['seat', 'better', 'equal', 'points'], ...rows])) io.out(line);
  const { share, points, games } = r.overall;
  io.out(`overall better in ${percent(share)} of ${games} pairs, equal ones counting half`);
  io.out(`points ${figure(points, true)}, paired`);
  if (r.thinking === null) return;
  const { median, p95, most, turns } = r.thinking;
  io.out(
    `thinking ${whole(median)} ms of this machine's processor a turn (median of ${turns}), 19 in 20 below ${whole(p95)}, at most ${whole(most)}`,
  );
}

/** Milliseconds this process has worked: what else the machine does is not counted. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function whole(ms: number): string {
  return ms < 1 ? ms.toFixed(1) : ms.toFixed(0);
}
