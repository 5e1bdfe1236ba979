import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { specs } from '../../lab/balance/games';
import { honourSpecs } from '../../lab/balance/honour';
import type { BalanceReport } from '../../lab/balance/report';
import type { GameRow } from '../../lab/balance/rows';
import { parOf } from '../../lab/par';
import { runMany } from '../../lab/pool/run-many-node';
import { shelfOf, type Scenario } from '../../scenario';
import { parFile, shippedLibrary } from '../../scenario/library-node';
import { count, readArgs, UsageError } from '../args';
import { pageFile, pageOf } from '../balance/page';
import { quickLines } from '../balance/quick';
import { balanceOf, type Subject } from '../balance/run';
import { reportLines } from '../balance/table';
import { json, type Command, type Output } from '../command';
import { openScenario } from '../files';

/** Keys that nothing was tuned on. Once numbers are changed for what was read on them, the next report takes others. */
const HELD_OUT = 'report-8';
const QUICK = 200;
const PAR = 100;

/** The balance report: what each scenario is worth as a game, with figures and verdicts. */
export const balance: Command = {
  name: 'balance',
  usage:
    'balance SCENARIO… | --all [--games N] [--workers W] [--quick] [--keys WORD] [--json] [--write] [--par]',
  summary: 'proves that the dilemmas of a scenario are real; --quick for tuning',
  async run(argv, io) {
    const { values, positionals } = readArgs(argv, {
      all: { type: 'boolean' },
      games: { type: 'string' },
      workers: { type: 'string' },
      quick: { type: 'boolean' },
      keys: { type: 'string' },
      json: { type: 'boolean' },
      write: { type: 'boolean' },
      par: { type: 'boolean' },
    });
    const names = values.all === true ? shelfOf(shippedLibrary()) : positionals;
    if (names.length === 0) throw new UsageError('missing SCENARIO or --all');
    if (values.write === true && (values.all !== true || values.quick === true))
      throw new UsageError('--write keeps the whole report: it goes with --all, without --quick');
    const keys = values.keys ?? (values.write === true ? HELD_OUT : 'tune');
    if (!/^[a-z][a-z0-9-]*$/.test(keys))
      throw new UsageError(`--keys takes a word of small letters, digits and hyphens, not "${keys}"`);
    const games = count('games', values.games, 10);
    const workers = count('workers', values.workers, 0) ?? availableParallelism();
    const subjects: Subject[] = [];
    for (const name of names) {
      const opened = openScenario(name);
      if (!opened.ok) {
        for (const line of opened.lines) io.err(line);
        return 1;
      }
      const base = opened.text === undefined ? name : { file: name, text: opened.text };
      subjects.push({ ref: { base }, scenario: opened.scenario });
    }
    if (values.par === true) for (const s of subjects) writePar(s.scenario, games ?? PAR, io);
    if (values.quick === true) {
      for (const s of subjects) await quick(s, { games: games ?? QUICK, keys, workers }, io);
      return 0;
    }
    const reports = await balanceOf(
      subjects,
      { keys, workers, ...(games === undefined ? {} : { games }) },
      io,
    );
    if (values.write === true) writeFileSync(pageFile(), pageOf(reports, keys));
    if (values.json === true) json(io, { scenarios: reports.map(plain) });
    else for (const r of reports) for (const line of reportLines(r)) io.out(line);
    return reports.every((r) => r.verdicts.every((v) => v.holds || !v.declared)) ? 0 : 1;
  },
};

/** The report's contract: what the scenario declares, each with its figure. */
function plain({ id, games, endings, seats, accords, luck, drama, knockouts, verdicts }: BalanceReport) {
  const declared = verdicts
    .filter((v) => v.declared)
    .map(({ code, holds, figure }) => ({ code, holds, figure }));
  return { id, games, endings, seats, accords, luck, drama, knockouts, verdicts: declared };
}

function writePar(scenario: Scenario, games: number, io: Output): void {
  io.err(`${scenario.id}: par of ${games} games`);
  writeFileSync(parFile(scenario.id), `${JSON.stringify(parOf(scenario, games), null, 2)}\n`);
}

async function quick(
  { ref, scenario }: Subject,
  o: { games: number; keys: string; workers: number },
  io: Output,
) {
  const lists = [specs(o.keys, o.games), ...honourSpecs(scenario, o.keys, Math.ceil(o.games / 4))];
  const jobs = lists.flat().map((spec) => ({
    task: 'balance-game' as const,
    scenario: ref,
    seed: spec.key,
    spec,
  }));
  let told = 0;
  const rows = await runMany<GameRow>(jobs, {
    workers: o.workers,
    onProgress(done, of) {
      if (done - told < 50) return;
      told = done;
      io.err(`${scenario.id}: ${done} of ${of} games`);
    },
  });
  let from = 0;
  const [mixed = [], honour = [], defect = []] = lists.map((list) => {
    from += list.length;
    return rows.slice(from - list.length, from);
  });
  for (const line of quickLines(scenario, mixed, honour, defect)) io.out(line);
}
