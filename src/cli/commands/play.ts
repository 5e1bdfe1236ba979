import { writeFileSync } from 'node:fs';
import { POINT, lastHash, recordOf, standings, type Game } from '../../engine';
import { runGame } from '../../lab/run';
import { count, readArgs, required } from '../args';
import { json, type Command, type Output } from '../command';
import { openScenario } from '../files';
import { seating } from '../seating';

/** A headless game between bots. */
export const play: Command = {
  name: 'play',
  usage:
    'play SCENARIO --seed S [--seat STATE=PLAYER[/STRATEGY] …] [--bots PLAYER[/STRATEGY]] [--turns N] [--out game.json] [--json]',
  summary: 'play a game between bots and print how it ended',
  run(argv, io) {
    const { values, positionals } = readArgs(argv, {
      seed: { type: 'string' },
      seat: { type: 'string', multiple: true },
      bots: { type: 'string' },
      turns: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean' },
    });
    const opened = openScenario(required('SCENARIO', positionals[0]));
    if (!opened.ok) {
      for (const line of opened.lines) io.err(line);
      return 1;
    }
    const { scenario, text } = opened;
    const turns = count('turns', values.turns, 1);
    const game = runGame(scenario, {
      seed: required('--seed', values.seed),
      seats: seating(scenario, values.seat ?? [], values.bots),
      ...(turns === undefined ? {} : { turns }),
      ...(text === undefined ? {} : { text }),
    });
    if (values.out !== undefined) writeFileSync(values.out, `${JSON.stringify(recordOf(game), null, 1)}\n`);
    report(io, game, values.json === true);
    return 0;
  },
};

function report(io: Output, { setup, world, record }: Game, asJson: boolean): void {
  const result = {
    scenario: setup.scenario.id,
    seed: record.seed,
    turns: record.turns.filter((s) => s.kind === 'act').length,
    ending: world.ending,
    orderIndex: world.index.get() / POINT,
    standings: standings(setup, world).map((s) => ({
      state: s.state,
      score: s.score / POINT,
      par: s.par === null ? null : s.par / POINT,
      won: s.won,
    })),
    hash: lastHash(record),
  };
  if (asJson) {
    json(io, result);
    return;
  }
  io.out(
    `${setup.scenario.title}, seed ${record.seed}: ${result.ending ?? 'not over'} after ${result.turns} turns, needle ${result.orderIndex}`,
  );
  for (const s of result.standings)
    io.out(`  ${s.state.padEnd(4)} ${s.score.toFixed(1).padStart(7)}${s.won ? '  won' : ''}`);
  io.out(`hash ${result.hash}`);
}
