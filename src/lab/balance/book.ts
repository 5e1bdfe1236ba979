import type { ScenarioRef } from '../pool/env';
import type { BalanceJob } from './jobs';
import type { GameRow, GameSpec } from './rows';

/** Where the answers to some questions will stand. */
export interface Asked<T> {
  /** Of its jobs among all. */
  readonly places: readonly number[];
  /** Only for the type. */
  readonly row?: T;
}

/** Jobs in order; the same question is asked once, and its answer read wherever it was asked. */
export function bookOf(ref: ScenarioRef) {
  const jobs: BalanceJob[] = [];
  const known = new Map<string, number>();
  const place = (job: BalanceJob): number => {
    const question = JSON.stringify([job.task, job.scenario.patch, job.spec]);
    const found = known.get(question);
    if (found !== undefined) return found;
    known.set(question, jobs.length);
    return jobs.push(job) - 1;
  };
  const common = (spec: GameSpec) => ({ scenario: ref, seed: spec.key, spec });
  return {
    jobs,
    games: (list: GameSpec[], patch = ref.patch): Asked<GameRow> => ({
      places: list.map((spec) =>
        place({
          task: 'balance-game',
          ...common(spec),
          scenario: patch === undefined ? ref : { ...ref, patch },
        }),
      ),
    }),
    ask: <T>(
      task: 'balance-bests' | 'balance-tables' | 'balance-pivots',
      list: GameSpec[],
      more: { flips?: number } = {},
    ): Asked<T> => ({ places: list.map((spec) => place({ task, ...common(spec), ...more } as BalanceJob)) }),
  };
}
