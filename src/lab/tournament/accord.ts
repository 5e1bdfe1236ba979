import { keyOf, keyed } from '../../engine';
import { mean, sum, type Estimate } from '../stats';
import type { ScenarioRef } from '../pool/env';
import type { AccordJob, AccordRow } from './accord-game';
import { ACCORD_NAMES, type AccordName } from './names';

export interface AccordPlan {
  readonly scenario: ScenarioRef;
  readonly accord: string;
  /** Members that somebody plays. */
  readonly members: readonly string[];
  readonly noise: number;
  /** Games in which every member's strategy is drawn. */
  readonly games: number;
  /** Games a pair, one member following the first and the others the second; the member changes from game to game. */
  readonly perPair: number;
  readonly keys: string;
}

/** Points a turn against what the seat reaches on average here, and the same over a whole game. */
export interface AccordStanding extends Estimate {
  readonly id: AccordName;
  readonly mean: number;
  readonly game: Estimate;
}

export interface AccordMatch {
  /** One member's. */
  readonly a: AccordName;
  /** The others'. */
  readonly b: AccordName;
  readonly meanA: number;
  readonly meanB: number;
}

export interface AccordResult {
  /** Best first. */
  readonly strategies: readonly AccordStanding[];
  readonly matches: readonly AccordMatch[];
}

const PAIRS = ACCORD_NAMES.flatMap((a) => ACCORD_NAMES.map((b) => ({ a, b })));

/** First the drawn populations, then the pairs. */
export function accordJobs(plan: AccordPlan): AccordJob[] {
  const luck = keyed(keyOf(`${plan.keys}/strategies`));
  const job = (n: number, strategyAt: (place: number) => AccordName): AccordJob => ({
    task: 'accord-game',
    scenario: plan.scenario,
    accord: plan.accord,
    noise: plan.noise,
    seed: `${plan.keys}-${n}`,
    strategies: Object.fromEntries(plan.members.map((seat, place) => [seat, strategyAt(place)])),
  });
  const drawn = Array.from({ length: plan.games }, (_, n) =>
    job(n, (place) => ACCORD_NAMES[luck.below(ACCORD_NAMES.length, n, 'bot', place)] ?? 'tft'),
  );
  const paired = PAIRS.flatMap(({ a, b }) =>
    Array.from({ length: plan.perPair }, (_, n) =>
      job(n, (place) => (place === n % plan.members.length ? a : b)),
    ),
  );
  return [...drawn, ...paired];
}

export function accordResult(plan: AccordPlan, rows: readonly AccordRow[]): AccordResult {
  const jobs = accordJobs(plan);
  const games = jobs.map((job, n) => ({ job, row: rows[n] as AccordRow }));
  const drawn = games.slice(0, plan.games);
  return { strategies: standings(plan, drawn), matches: matches(plan, games.slice(plan.games)) };
}

interface Played {
  readonly job: AccordJob;
  readonly row: AccordRow;
}

/** What each seat reaches on average in these games: seats start unequal. */
function usual(plan: AccordPlan, games: readonly Played[]): Record<string, number> {
  return Object.fromEntries(
    plan.members.map((seat) => [
      seat,
      sum(games.map(({ row }) => row.scores[seat] ?? 0)) / Math.max(1, games.length),
    ]),
  );
}

function standings(plan: AccordPlan, games: readonly Played[]): AccordStanding[] {
  const at = usual(plan, games);
  const found = ACCORD_NAMES.map((id): AccordStanding => {
    // Members of one game share its luck: they are one observation.
    const gains = games.flatMap(({ job, row }) => {
      const own = plan.members.filter((seat) => job.strategies[seat] === id);
      if (own.length === 0) return [];
      return [
        { gain: sum(own.map((s) => (row.scores[s] ?? 0) - (at[s] ?? 0))) / own.length, turns: row.turns },
      ];
    });
    const perTurn = mean(gains.map(({ gain, turns }) => gain / turns));
    return { id, mean: perTurn.value, ...perTurn, game: mean(gains.map(({ gain }) => gain)) };
  });
  return found.sort((a, b) => b.mean - a.mean || (a.id < b.id ? -1 : 1));
}

function matches(plan: AccordPlan, games: readonly Played[]): AccordMatch[] {
  const at = usual(plan, games);
  return PAIRS.map(({ a, b }, pair) => {
    const own = games.slice(pair * plan.perPair, (pair + 1) * plan.perPair);
    const each = own.map(({ row }, n) => {
      const gain = (seat: string) => ((row.scores[seat] ?? 0) - (at[seat] ?? 0)) / row.turns;
      const odd = plan.members[n % plan.members.length] as string;
      const others = plan.members.filter((seat) => seat !== odd);
      return { odd: gain(odd), others: sum(others.map(gain)) / Math.max(1, others.length) };
    });
    return {
      a,
      b,
      meanA: sum(each.map((x) => x.odd)) / Math.max(1, each.length),
      meanB: sum(each.map((x) => x.others)) / Math.max(1, each.length),
    };
  });
}
