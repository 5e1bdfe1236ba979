import type { Scenario } from '../../scenario/types';
import { isAllDay } from '../balance/long';
import { mean, share, type Estimate } from '../stats';
import type { Patch } from '../vary';
import { dialsOf, gamesFor, isUp, settings } from './dials';
import { NEEDLE } from './measures';
import type { ExperimentJob } from './game';
import type { Contrast, Dial, Experiment, ExperimentRow, Measurement, Side } from './types';

export type Verdict = 'supported' | 'against' | 'not shown';

/** A dial, what it does by itself, and what becomes of the claim's contrast where it is turned. */
export interface Shaken extends Dial {
  /** The needle on the first side: dial up less dial down, net of the same game with no dial turned. */
  readonly alone: Estimate;
  readonly down: Estimate;
  readonly up: Estimate;
}

/** One outcome on every side, and the contrasts of it. */
export interface Outcome {
  readonly name: string;
  readonly unit: string;
  readonly sides: readonly Estimate[];
  /** The claim's contrast, then those beside it. */
  readonly contrasts: readonly Estimate[];
}

export interface ExperimentResult {
  readonly id: string;
  readonly games: number;
  readonly keys: string;
  /** The measure of the claim first. */
  readonly outcomes: readonly Outcome[];
  /** The claim's contrast of its measure, paired by key and players. */
  readonly effect: Estimate;
  readonly verdict: Verdict;
  /** The same contrast over games in which every dial is turned; and dial by dial, the author's first. */
  readonly shaken: {
    readonly effect: Estimate;
    readonly verdict: Verdict;
    readonly dials: readonly Shaken[];
  };
  /** The same contrast where the mechanism is switched off. */
  readonly control: { readonly effect: Estimate; readonly verdict: Verdict } | null;
}

export interface ExperimentPlan {
  readonly experiment: Experiment;
  /** Games a side with no dial turned. */
  readonly games: number;
  /** Games a side with every dial turned, on the same keys from the first on. */
  readonly shaken: number;
  /** Games a side with the mechanism switched off. */
  readonly control: number;
  readonly keys: string;
  readonly dials: readonly Dial[];
}

/** Dials of a game that takes all day: its author's first ones, for every doubling of the games costs an hour. */
const STEEPEST = 4;

/** More games than this tell little more of a dial. */
const MOST_SHAKEN = 64;

/**
 * @param scenario the experiment's, parsed: it says which dials there are
 * @param fits whether the scenario is still good with a value at a path
 */
export function planOf(
  experiment: Experiment,
  scenario: Scenario,
  games: number,
  fits: (path: string, value: number) => boolean,
  keys = 'hold',
): ExperimentPlan {
  const all = dialsOf(scenario, fits);
  const dials = isAllDay(scenario) ? all.slice(0, STEEPEST) : all;
  let shaken = gamesFor(dials.length);
  while (2 * shaken <= Math.min(games, MOST_SHAKEN)) shaken *= 2;
  return {
    experiment,
    games,
    shaken,
    control: experiment.control === undefined ? 0 : Math.max(4, Math.ceil(games / 2)),
    keys,
    dials,
  };
}

/** The games of an experiment, side by side: as the scenario has it, with dials turned, with the mechanism switched off. */
export function experimentJobs(plan: ExperimentPlan): ExperimentJob[] {
  const { experiment: x, dials } = plan;
  return x.sides.flatMap((side) => [
    ...range(plan.games).map((n) => job(plan, side, n, {})),
    ...range(plan.shaken).map((n) => job(plan, side, n, settings(dials, n))),
    ...range(plan.control).map((n) => job(plan, side, n, x.control?.patch ?? {})),
  ]);
}

function job({ experiment, keys }: ExperimentPlan, side: Side, n: number, patch: Patch): ExperimentJob {
  const { accords, shutOut, subject, objections } = side;
  return {
    task: 'experiment-game',
    scenario: { base: experiment.scenario, patch: { ...experiment.setting?.patch, ...side.patch, ...patch } },
    seed: `${keys}-${n}`,
    n,
    side: {
      ...(accords === undefined ? {} : { accords }),
      ...(shutOut === undefined ? {} : { shutOut }),
      ...(subject === undefined ? {} : { subject }),
      ...(objections === undefined ? {} : { objections }),
    },
  };
}

/** Jobs without repetitions, and where each of the given ones is found among them: experiments share sides. */
export function unique(jobs: readonly ExperimentJob[]): { jobs: ExperimentJob[]; places: number[] } {
  const known = new Map<string, number>();
  const kept: ExperimentJob[] = [];
  const places = jobs.map((one) => {
    const key = JSON.stringify(one);
    const place = known.get(key) ?? kept.push(one) - 1;
    known.set(key, place);
    return place;
  });
  return { jobs: kept, places };
}

/** What the games of `experimentJobs` came to. */
export function experimentResult(plan: ExperimentPlan, rows: readonly ExperimentRow[]): ExperimentResult {
  const { experiment: x, games, shaken, control, keys, dials } = plan;
  const each = games + shaken + control;
  const sides = x.sides.map((_, k) => rows.slice(k * each, (k + 1) * each));
  const part = (from: number, count: number) => sides.map((list) => list.slice(from, from + count));
  const plain = part(0, games);
  const turned = part(games, shaken);
  const contrasts = [x.contrast, ...(x.beside ?? [])];
  const outcomes = [x.measure, ...x.also].map((m) => ({
    name: m.name,
    unit: m.unit,
    sides: plain.map((list) => level(list.map((row) => m.of(row)))),
    contrasts: contrasts.map((c) => mean(contrastOf(c, m, plain))),
  }));
  const effect = mean(contrastOf(x.contrast, x.measure, plain));
  const off = control === 0 ? null : mean(contrastOf(x.contrast, x.measure, part(games + shaken, control)));
  const moved = contrastOf(x.contrast, x.measure, turned);
  const alone = range(Math.min(shaken, games)).map(
    (n) => NEEDLE.of(turned[0]?.[n] as ExperimentRow) - NEEDLE.of(plain[0]?.[n] as ExperimentRow),
  );
  return {
    id: x.id,
    games,
    keys,
    outcomes,
    effect,
    verdict: verdictOf(x, effect),
    shaken: {
      effect: mean(moved),
      verdict: verdictOf(x, mean(moved)),
      dials: dials.map((dial, k) => dialOf(dial, k, moved, alone)),
    },
    control: off === null ? null : { effect: off, verdict: verdictOf(x, off) },
  };
}

/** A mean; of what is the case in a game or not, a share of 100. */
function level(list: readonly number[]): Estimate {
  if (list.some((x) => x !== 0 && x !== 100)) return mean(list);
  const { value, low, high, n } = share(list.filter((x) => x === 100).length, list.length);
  return { value: 100 * value, low: 100 * low, high: 100 * high, n };
}

/** Game by game: the weighted sum over the sides. */
function contrastOf(
  { weights }: Contrast,
  measure: Measurement,
  sides: readonly (readonly ExperimentRow[])[],
): number[] {
  return (sides[0] ?? []).map((_, n) =>
    sides.reduce((sum, list, k) => sum + (weights[k] ?? 0) * measure.of(list[n] as ExperimentRow), 0),
  );
}

function dialOf(dial: Dial, k: number, moved: readonly number[], alone: readonly number[]): Shaken {
  const up = (list: readonly number[], want: boolean) => list.filter((_, n) => isUp(k, n) === want);
  // Twice the signed mean is what the games with the dial up come to less the others, where the halves are equal.
  const middle = mean(alone).value;
  const signed = alone.map((d, n) => (isUp(k, n) ? 2 : -2) * (d - middle));
  return { ...dial, alone: mean(signed), down: mean(up(moved, false)), up: mean(up(moved, true)) };
}

function range(n: number): number[] {
  return Array.from({ length: n }, (_, k) => k);
}

/** Supported or refuted only where the whole interval says so. */
export function verdictOf({ expects }: Pick<Experiment, 'expects'>, { low, high }: Estimate): Verdict {
  const bound = typeof expects === 'string' ? 0 : expects.moreThan;
  const [above, below] = [low > bound, high < bound];
  if (!above && !below) return 'not shown';
  return above === (expects !== 'less') ? 'supported' : 'against';
}
