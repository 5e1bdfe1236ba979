import type { Env, ScenarioRef } from '../pool/env';
import { bestsOf, type BestRow } from './bests';
import { playGame } from './games';
import { pivotsOf, type PivotRow } from './pivots';
import type { GameRow, GameSpec } from './rows';
import { tablesOf, type TableRow } from './tables';

interface Common {
  readonly scenario: ScenarioRef;
  readonly seed: string;
  readonly spec: GameSpec;
}

/** One game to be measured, as a job: played, or played and asked what else could have been. */
export type BalanceJob =
  | (Common & { readonly task: 'balance-game' | 'balance-bests' | 'balance-tables' })
  | (Common & { readonly task: 'balance-pivots'; readonly flips: number });

export function balanceGame(job: Common, env: Env): GameRow {
  return playGame(env.scenario(job.scenario), job.spec);
}

export function balanceBests(job: Common, env: Env): BestRow[] {
  return bestsOf(env.scenario(job.scenario), job.spec);
}

export function balanceTables(job: Common, env: Env): TableRow[] {
  return tablesOf(env.scenario(job.scenario), job.spec);
}

export function balancePivots(job: Common & { readonly flips: number }, env: Env): PivotRow {
  return pivotsOf(env.scenario(job.scenario), job.spec, job.flips);
}
