import type { Scenario } from '../../scenario/types';
import { mean, type Estimate } from '../stats';
import type { GameRow } from '../sweep/game';
import { numberAt } from '../number-at';
import type { Patch } from '../vary';
import type { ExperimentJob } from './game';
import { dialsOf } from './measures';
import type { Arm, Dial, Experiment } from './types';

export type Verdict = 'supports' | 'against' | 'undecided';

/** A steep dial, where it stands, and the effect when it is turned by a twentieth either way. */
export interface Shaken {
  readonly path: string;
  readonly name: string;
  readonly value: number;
  /** At 95 % and at 105 % of the value, as far as its unit allows. */
  readonly turned: readonly {
    readonly value: number;
    readonly without: Estimate;
    readonly effect: Estimate;
    readonly verdict: Verdict;
  }[];
}

export interface ExperimentResult {
  readonly id: string;
  readonly games: number;
  readonly keys: string;
  readonly without: Estimate;
  readonly with: Estimate;
  /** `with` less `without`, paired by key and players. */
  readonly effect: Estimate;
  readonly verdict: Verdict;
  readonly dials: readonly Shaken[];
}

export interface ExperimentPlan {
  readonly experiment: Experiment;
  readonly games: number;
  /** Games each side at each turned dial. */
  readonly shaken: number;
  readonly keys: string;
  readonly dials: readonly (Dial & { readonly value: number; readonly turned: readonly number[] })[];
}

/** @param scenario the experiment's, parsed: it says where the dials stand */
export function planOf(
  experiment: Experiment,
  scenario: Scenario,
  games: number,
  keys = 'hold',
): ExperimentPlan {
  return {
    experiment,
    games,
    shaken: Math.max(4, Math.ceil(games / 4)),
    keys,
    dials: dialsOf(experiment.scenario).map((dial) => {
      const value = numberAt(scenario, dial.path);
      return { ...dial, value, turned: [0.95, 1.05].map((f) => turned(value, f)) };
    }),
  };
}

/** Thousandths and large numbers stay whole; points keep two decimals. */
function turned(value: number, factor: number): number {
  return Math.abs(value) >= 100 ? Math.round(value * factor) : Math.round(value * factor * 100) / 100;
}

/** The games of an experiment: both sides, then both sides at each turned dial. */
export function experimentJobs(plan: ExperimentPlan): ExperimentJob[] {
  const { experiment: x } = plan;
  const both = (games: number, patch: Patch) => [
    ...armJobs(plan, x.without, games, patch),
    ...armJobs(plan, x.with, games, patch),
  ];
  return [
    ...both(plan.games, {}),
    ...plan.dials.flatMap(({ path, turned: to }) =>
      to.flatMap((value) => both(plan.shaken, { [path]: value })),
    ),
  ];
}

function armJobs(
  { experiment, keys }: ExperimentPlan,
  arm: Arm,
  games: number,
  patch: Patch,
): ExperimentJob[] {
  const { accords, seats, objections } = arm;
  return Array.from({ length: games }, (_, n): ExperimentJob => ({
    task: 'experiment-game',
    scenario: { base: experiment.scenario, patch: { ...arm.patch, ...patch } },
    seed: `${keys}-${n}`,
    population: n,
    arm: {
      ...(accords === undefined ? {} : { accords }),
      ...(seats === undefined ? {} : { seats }),
      ...(objections === undefined ? {} : { objections }),
    },
  }));
}

/** Jobs without repetitions, and where each of the given ones is found among them: experiments share sides. */
export function unique(jobs: readonly ExperimentJob[]): { jobs: ExperimentJob[]; places: number[] } {
  const known = new Map<string, number>();
  const kept: ExperimentJob[] = [];
  const places = jobs.map((job) => {
    const key = JSON.stringify(job);
    const place = known.get(key) ?? kept.push(job) - 1;
    known.set(key, place);
    return place;
  });
  return { jobs: kept, places };
}

/** What the games of `experimentJobs` came to. */
export function experimentResult(plan: ExperimentPlan, rows: readonly GameRow[]): ExperimentResult {
  const { experiment: x, games, shaken, keys } = plan;
  let from = 0;
  const compare = (n: number) => {
    const [a, b] = [rows.slice(from, from + n), rows.slice(from + n, from + 2 * n)].map((list) =>
      list.map((row) => x.measure.of(row)),
    ) as [number[], number[]];
    from += 2 * n;
    const effect = mean(b.map((value, k) => value - (a[k] ?? 0)));
    return { without: mean(a), with: mean(b), effect, verdict: verdictOf(x, effect) };
  };
  const main = compare(games);
  const dials = plan.dials.map(({ path, name, value, turned: to }) => ({
    path,
    name,
    value,
    turned: to.map((at) => {
      const { without, effect, verdict } = compare(shaken);
      return { value: at, without, effect, verdict };
    }),
  }));
  return { id: x.id, games, keys, ...main, dials };
}

/** Supported or refuted only where the whole interval says so. */
export function verdictOf({ expects }: Pick<Experiment, 'expects'>, { low, high }: Estimate): Verdict {
  const bound = typeof expects === 'string' ? 0 : expects.lessThan;
  const [above, below] = [low > bound, high < bound];
  if (!above && !below) return 'undecided';
  return above === (expects === 'more') ? 'supports' : 'against';
}
