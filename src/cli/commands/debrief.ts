import { replay } from '../../engine';
import { LEVELS, type Level } from '../../lab/debrief/types';
import { questionsOf } from '../../report/questions';
import { readArgs, required, UsageError } from '../args';
import { json, type Command } from '../command';
import { openRecord } from '../files';

/** Questions to a class, filled with what happened in a game. */
export const debrief: Command = {
  name: 'debrief',
  usage: 'debrief GAME.json [--level school|graduate] [--json]',
  summary: 'questions for the debrief, filled with the facts of a game',
  run(argv, io) {
    const { values, positionals } = readArgs(argv, { level: { type: 'string' }, json: { type: 'boolean' } });
    const level = levelOf(values.level ?? 'school');
    const opened = openRecord(required('GAME.json', positionals[0]));
    if (!opened.ok) {
      for (const line of opened.lines) io.err(line);
      return 1;
    }
    const result = replay(opened.scenario, opened.record);
    if (!result.holds) {
      io.err(`the record does not hold: turn ${result.turn}, step ${result.step}, ${result.phase}`);
      return 1;
    }
    const asked = questionsOf(result.game, level);
    if (values.json === true) json(io, asked);
    else
      for (const [n, { said, turn, references }] of asked.entries()) {
        io.out(`${n + 1}. ${said}`);
        io.out(`   turn ${turn}${references.length === 0 ? '' : `; ${references.join(', ')}`}`);
      }
    const own = opened.scenario.teacher.debrief;
    if (values.json !== true && own.length > 0) {
      io.out('');
      for (const question of own) io.out(`- ${question}`);
    }
    return 0;
  },
};

function levelOf(said: string): Level {
  const level = LEVELS.find((one) => one === said);
  if (level === undefined) throw new UsageError(`--level takes ${LEVELS.join(' or ')}, not "${said}"`);
  return level;
}
