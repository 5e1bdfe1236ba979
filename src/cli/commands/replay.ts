import { lastHash, replay as replayRecord, type ReplayResult } from '../../engine';
import { count, readArgs, required } from '../args';
import { json, type Command } from '../command';
import { openRecord } from '../files';

/** Plays a record again and verifies every step's hash. */
export const replay: Command = {
  name: 'replay',
  usage: 'replay GAME.json [--to TURN] [--json]',
  summary: 'play a record again and verify it turn by turn',
  run(argv, io) {
    const { values, positionals } = readArgs(argv, { to: { type: 'string' }, json: { type: 'boolean' } });
    const to = count('to', values.to, 1);
    const opened = openRecord(required('GAME.json', positionals[0]));
    if (!opened.ok) {
      if (values.json === true)
        json(io, { holds: false, code: opened.code, detail: opened.lines.join('\n') });
      else for (const line of opened.lines) io.err(line);
      return 1;
    }
    const result = replayRecord(opened.scenario, opened.record, to === undefined ? {} : { to });
    if (values.json === true) json(io, asData(result));
    else io.out(sentence(result));
    return result.holds ? 0 : 1;
  },
};

function asData(r: ReplayResult) {
  return r.holds
    ? { holds: true, hash: lastHash(r.game.record), ending: r.game.world.ending }
    : { holds: false, turn: r.turn, step: r.step, phase: r.phase, detail: r.detail };
}

function sentence(r: ReplayResult): string {
  if (r.holds)
    return `The record holds. Ending: ${r.game.world.ending ?? 'not over'}; hash ${lastHash(r.game.record)}`;
  if (r.turn === 0)
    return `The record does not hold: it was played on another version of the scenario (${r.detail})`;
  return `The record does not hold: turn ${r.turn}, step ${r.step}, differs first in ${r.phase} (${r.detail})`;
}
