import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { EXPERIMENTS } from '../../lab/experiments';
import {
  experimentJobs,
  experimentResult,
  planOf,
  unique,
  type ExperimentPlan,
  type ExperimentResult,
} from '../../lab/experiments/run';
import type { Experiment, ExperimentRow } from '../../lab/experiments/types';
import { runMany } from '../../lab/pool/run-many-node';
import { PatchError, vary } from '../../lab/vary';
import { shippedLibrary } from '../../scenario/library-node';
import { count, readArgs, UsageError } from '../args';
import { json, type Command } from '../command';
import { didYouMean, openScenario } from '../files';
import { indexPage, lines, page } from '../experiments/page';
import { progress } from '../progress';

/** Paired games a side: the class form's take a tenth of a second each, the seminar's half a second, the long table's four. */
const GAMES: Partial<Record<string, number>> = { 'radio-silence': 100, 'long-table': 8 };
const SEMINAR_GAMES = 48;

/** A claim of the essay, tried in games. */
export const experiment: Command = {
  name: 'experiment',
  usage: 'experiment ID | --all [--games N] [--keys PREFIX] [--workers W] [--write] [--json]',
  summary: 'try a claim of the essay in paired games; --all --write renews docs/experiments',
  async run(argv, io) {
    const { values, positionals } = readArgs(argv, {
      all: { type: 'boolean' },
      games: { type: 'string' },
      keys: { type: 'string' },
      workers: { type: 'string' },
      write: { type: 'boolean' },
      json: { type: 'boolean' },
    });
    const chosen = values.all === true ? EXPERIMENTS : [named(positionals[0])];
    const games = count('games', values.games, 2);
    const workers = count('workers', values.workers, 0) ?? availableParallelism();
    const folder = join('docs', 'experiments');
    if (values.write === true && !existsSync('docs'))
      throw new UsageError('--write keeps pages in docs/experiments of the repository; run it there');
    const plans = chosen.map((x) => planned(x, games, values.keys));
    const all = plans.map(experimentJobs);
    const { jobs, places } = unique(all.flat());
    const onProgress = progress(io, 'games');
    const played = await runMany<ExperimentRow>(jobs, { workers, onProgress });
    const rows = places.map((place) => played[place] as ExperimentRow);
    let from = 0;
    const done = plans.map((plan, n) => {
      const own = rows.slice(from, (from += all[n]?.length ?? 0));
      return { x: plan.experiment, r: experimentResult(plan, own) };
    });
    for (const { x, r } of done) {
      if (values.json !== true) for (const line of lines(x, r)) io.out(line);
      if (values.write !== true) continue;
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${x.id}.md`), page(x, r));
    }
    if (values.write === true) {
      const list = join(folder, 'README.md');
      writeFileSync(list, indexPage(done, existsSync(list) ? readFileSync(list, 'utf8') : ''));
    }
    if (values.json === true) json(io, values.all === true ? done.map(asData) : done.map(asData)[0]);
    return 0;
  },
};

function named(id: string | undefined): Experiment {
  const known = EXPERIMENTS.map((x) => x.id);
  if (id === undefined) throw new UsageError(`name an experiment or --all; there are ${known.join(', ')}`);
  const found = EXPERIMENTS.find((x) => x.id === id);
  if (found === undefined) throw new UsageError(`no experiment "${id}"${didYouMean(id, known)}`);
  return found;
}

function planned(x: Experiment, games: number | undefined, keys: string | undefined): ExperimentPlan {
  const opened = openScenario(x.scenario);
  if (!opened.ok) throw new UsageError(opened.lines.join('\n'));
  const number = games ?? GAMES[x.scenario] ?? SEMINAR_GAMES;
  return planOf(x, opened.scenario, number, (path, value) => fits(x.scenario, path, value), keys);
}

const library = shippedLibrary();

/** Whether the scenario is still good with a value at a path. */
function fits(scenario: string, path: string, value: number): boolean {
  try {
    vary(scenario, { [path]: value }, library);
    return true;
  } catch (error) {
    if (error instanceof PatchError) return false;
    throw error;
  }
}

function asData({ x, r }: { x: Experiment; r: ExperimentResult }) {
  const { title, claim, essay, scenario, measure, expects, limits } = x;
  return {
    title,
    claim,
    essay,
    scenario,
    measure: { name: measure.name, unit: measure.unit },
    expects,
    limits,
    setting: x.setting?.what ?? null,
    sides: x.sides.map(({ name, what }) => ({ name, what })),
    contrasts: [x.contrast, ...(x.beside ?? [])],
    ...r,
  };
}
