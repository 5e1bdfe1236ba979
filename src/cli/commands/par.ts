import { writeFileSync } from 'node:fs';
import { parOf } from '../../lab/par';
import { parFile } from '../../scenario/library-node';
import { count, readArgs, required } from '../args';
import { json, type Command } from '../command';
import { openScenario } from '../files';

/** Each seat's median under mixed play, and the sidecar that the standings show it from. */
export const par: Command = {
  name: 'par',
  usage: 'par SCENARIO [--games N] [--write] [--json]',
  summary: 'what each seat usually reaches; --write keeps it beside the shipped scenario',
  run(argv, io) {
    const { values, positionals } = readArgs(argv, {
      games: { type: 'string' },
      write: { type: 'boolean' },
      json: { type: 'boolean' },
    });
    const opened = openScenario(required('SCENARIO', positionals[0]));
    if (!opened.ok) {
      for (const line of opened.lines) io.err(line);
      return 1;
    }
    const games = count('games', values.games, 1) ?? 100;
    const found = parOf(opened.scenario, games, (done) => {
      if (done % 20 === 0) io.err(`${done} of ${games} games`);
    });
    if (values.write === true)
      writeFileSync(parFile(opened.scenario.id), `${JSON.stringify(found, null, 2)}\n`);
    if (values.json === true) json(io, found);
    else for (const [id, points] of Object.entries(found.points)) io.out(`${id.padEnd(4)} ${points}`);
    return 0;
  },
};
