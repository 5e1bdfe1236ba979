import { availableParallelism } from 'node:os';
import { accordJobs, accordResult, type AccordPlan } from '../../lab/tournament/accord';
import type { AccordRow } from '../../lab/tournament/accord-game';
import { axelrodTournament } from '../../lab/tournament/axelrod';
import { runMany } from '../../lab/pool/run-many-node';
import { shelfOf } from '../../scenario';
import { shippedLibrary } from '../../scenario/library-node';
import { count, readArgs, UsageError } from '../args';
import { json, type Command, type Output } from '../command';
import { figure, table } from '../figures';
import { didYouMean, openScenario, type OpenedScenario } from '../files';
import { progress } from '../progress';
import { seatsOf } from '../seating';

/** Round robin of strategies, on Axelrod's payoffs or on an accord of a scenario. */
export const tournament: Command = {
  name: 'tournament',
  usage:
    'tournament [--payoffs axelrod | [SCENARIO] --accord A] [--noise P] [--rounds N] [--games N] [--seed S] [--workers W] [--json]',
  summary: 'strategies against each other, on Axelrod’s payoffs or on an accord',
  async run(argv, io) {
    const { values, positionals } = readArgs(argv, {
      payoffs: { type: 'string' },
      accord: { type: 'string' },
      noise: { type: 'string' },
      rounds: { type: 'string' },
      games: { type: 'string' },
      seed: { type: 'string' },
      workers: { type: 'string' },
      json: { type: 'boolean' },
    });
    if (values.payoffs !== undefined && values.payoffs !== 'axelrod')
      throw new UsageError(`no payoffs "${values.payoffs}"; known: axelrod`);
    if (values.payoffs !== undefined && values.accord !== undefined)
      throw new UsageError('--payoffs and --accord exclude each other');
    const games = count('games', values.games, 1);
    const rounds = count('rounds', values.rounds, 1);
    const asJson = values.json === true;
    if (values.accord === undefined) {
      axelrod(io, asJson, {
        noise: shareOf(values.noise) ?? 0,
        ...(rounds === undefined ? {} : { rounds }),
        ...(games === undefined ? {} : { repetitions: games }),
        ...(values.seed === undefined ? {} : { seed: values.seed }),
      });
      return 0;
    }
    if (rounds !== undefined) throw new UsageError('--rounds is for --payoffs; a scenario has its own turns');
    const { name, opened } = withAccord(values.accord, positionals[0]);
    const plan = planOf(
      name,
      opened,
      values.accord,
      shareOf(values.noise) ?? 0.03,
      games ?? 240,
      values.seed,
    );
    const workers = count('workers', values.workers, 0) ?? availableParallelism();
    const onProgress = progress(io, 'games');
    const rows = await runMany<AccordRow>(accordJobs(plan), { workers, onProgress });
    printAccord(io, asJson, opened, plan, rows);
    return 0;
  },
};

/** `0.05` or `5%` or `5`: up to a half it is a share, from 1 on it is per cent. */
function shareOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const percent = text.endsWith('%');
  const n = Number(percent ? text.slice(0, -1) : text);
  const share = percent || n >= 1 ? n / 100 : n;
  if (text === '' || !(share >= 0 && share <= 0.5))
    throw new UsageError(`--noise takes a share from 0 to 0.5, or per cent, as 0.05 or 5%, not "${text}"`);
  return share;
}

function axelrod(io: Output, asJson: boolean, o: NonNullable<Parameters<typeof axelrodTournament>[0]>): void {
  const result = axelrodTournament(o);
  if (asJson) {
    json(io, result);
    return;
  }
  const { t, r, p, s } = result.payoffs;
  io.out(
    `Payoffs ${t}, ${r}, ${p}, ${s}; ${result.rounds} rounds, ${result.repetitions} matches a pair; noise ${100 * result.noise} %. Points a round.`,
  );
  const rows = result.strategies.map((x) => [
    x.id,
    x.expected.toFixed(4),
    x.mean.toFixed(4),
    `${x.low.toFixed(4)} to ${x.high.toFixed(4)}`,
  ]);
  for (const line of table([['strategy', 'expected', 'simulated', '95 %'], ...rows])) io.out(line);
}

/** The scenario named, or the first on the shelf that has the accord. */
function withAccord(accord: string, name: string | undefined): { name: string; opened: OpenedScenario } {
  const names = name === undefined ? shelfOf(shippedLibrary()) : [name];
  const known: string[] = [];
  for (const candidate of names) {
    const opened = openScenario(candidate);
    if (!opened.ok) throw new UsageError(opened.lines.join('\n'));
    if (opened.scenario.accords.some((a) => a.id === accord)) return { name: candidate, opened };
    known.push(...opened.scenario.accords.map((a) => a.id));
  }
  throw new UsageError(`no accord "${accord}"${didYouMean(accord, [...new Set(known)])}`);
}

function planOf(
  name: string,
  { scenario, text }: OpenedScenario,
  accord: string,
  noise: number,
  games: number,
  keys = 'tournament',
): AccordPlan {
  const seats = seatsOf(scenario);
  const members = (scenario.accords.find((a) => a.id === accord)?.members ?? []).filter((id) =>
    seats.includes(id),
  );
  if (members.length < 2)
    throw new UsageError(`accord "${accord}" has fewer than two members that somebody plays`);
  const scenarioRef = { base: text === undefined ? name : { file: name, text } };
  return { scenario: scenarioRef, accord, members, noise, games, perPair: Math.ceil(games / 60), keys };
}

function printAccord(
  io: Output,
  asJson: boolean,
  { scenario }: OpenedScenario,
  plan: AccordPlan,
  rows: readonly AccordRow[],
): void {
  const result = accordResult(plan, rows);
  const { accord, noise, games, perPair, members } = plan;
  if (asJson) {
    json(io, { scenario: scenario.id, accord, noise, games, perPair, members, ...result });
    return;
  }
  io.out(
    `${scenario.title}, ${accord}: ${games} games of drawn strategies, noise ${100 * noise} %. Points against what the seat reaches on average.`,
  );
  const lines = result.strategies.map((x) => [x.id, x.mean.toFixed(2), figure(x.game, true)]);
  for (const line of table([['strategy', 'a turn', 'a game (95 %)'], ...lines])) io.out(line);
}
