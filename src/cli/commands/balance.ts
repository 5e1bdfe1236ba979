import { playGame, specs } from '../../lab/balance/games';
import { honourSpecs } from '../../lab/balance/honour';
import type { GameRow, GameSpec } from '../../lab/balance/rows';
import { shelfOf, type Scenario } from '../../scenario';
import { shippedLibrary } from '../../scenario/library-node';
import { count, readArgs, UsageError } from '../args';
import { quickLines } from '../balance/quick';
import type { Command, Output } from '../command';
import { openScenario } from '../files';

const QUICK = 200;

/** The balance report: what each scenario is worth as a game, with figures and verdicts. */
export const balance: Command = {
  name: 'balance',
  usage: 'balance SCENARIO… | --all [--games N] [--quick] [--keys tune|hold]',
  summary: 'proves that the dilemmas of a scenario are real; --quick for tuning',
  run(argv, io) {
    const { values, positionals } = readArgs(argv, {
      all: { type: 'boolean' },
      games: { type: 'string' },
      quick: { type: 'boolean' },
      keys: { type: 'string' },
    });
    const names = values.all === true ? shelfOf(shippedLibrary()) : positionals;
    if (names.length === 0) throw new UsageError('missing SCENARIO or --all');
    const keys = values.keys ?? 'tune';
    if (keys !== 'tune' && keys !== 'hold') throw new UsageError(`--keys takes tune or hold, not "${keys}"`);
    const games = count('games', values.games, 10) ?? QUICK;
    for (const name of names) {
      const opened = openScenario(name);
      if (!opened.ok) {
        for (const line of opened.lines) io.err(line);
        return 1;
      }
      quick(opened.scenario, games, keys, io);
    }
    return 0;
  },
};

function quick(scenario: Scenario, games: number, keys: string, io: Output): void {
  const pairs = Math.ceil(games / 4);
  const lists = [specs(keys, games), ...honourSpecs(scenario, keys, pairs)];
  let done = 0;
  const play = (list: GameSpec[]): GameRow[] =>
    list.map((spec) => {
      done += 1;
      if (done % 50 === 0) io.err(`${scenario.id}: ${done} of ${games + 2 * pairs} games`);
      return playGame(scenario, spec);
    });
  const [rows = [], honour = [], defect = []] = lists.map(play);
  for (const line of quickLines(scenario, rows, honour, defect)) io.out(line);
}
