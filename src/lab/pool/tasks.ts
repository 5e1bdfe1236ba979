import { balanceBests, balanceGame, balancePivots, balanceTables } from '../balance/jobs';
import { playExperiment } from '../experiments/game';
import { playGame } from '../sweep/game';
import { playAccord } from '../tournament/accord-game';
import type { Env } from './env';

/** One piece of work, as plain data: the registered task that does it and what that task needs. */
export interface Job {
  readonly task: TaskId;
  /** Named when the job fails. */
  readonly seed?: string;
}

/** Every task that jobs may name; a new one is one line here. A task is a pure function of its job. */
const TASKS = {
  'balance-game': balanceGame,
  'balance-bests': balanceBests,
  'balance-tables': balanceTables,
  'balance-pivots': balancePivots,
  game: playGame,
  'experiment-game': playExperiment,
  'accord-game': playAccord,
} as const;

export type TaskId = keyof typeof TASKS;

/** @throws RangeError that lists the tasks there are */
export function runTask(job: Job, env: Env): unknown {
  if (!Object.hasOwn(TASKS, job.task))
    throw new RangeError(`no task "${job.task}"; there are ${Object.keys(TASKS).join(', ')}`);
  const task = TASKS[job.task] as (job: Job, env: Env) => unknown;
  return task(job, env);
}
