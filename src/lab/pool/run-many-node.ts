import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { shippedLibrary } from '../../scenario/library-node';
import { batchSize, runBatch, type Batch, type Done } from './batches';
import { envOf, type Env } from './env';
import type { Job } from './tasks';

export interface PoolOptions {
  /** Threads; 0 runs in this one. Absent: as many as the machine has cores. Results are the same for any number. */
  readonly workers?: number;
  /** After each batch: how many jobs of all are done. */
  readonly onProgress?: (done: number, of: number) => void;
}

/** A job that failed: which, and with which seed to run it again. */
export class JobError extends Error {
  constructor(
    readonly job: Job,
    readonly index: number,
    reason: string,
  ) {
    const seed = job.seed === undefined ? '' : `, seed "${job.seed}"`;
    super(`job ${index} (${job.task}${seed}) failed: ${reason}`);
    this.name = 'JobError';
  }
}

/**
 * Runs many jobs on threads; the results stand in the order of the jobs.
 * Threads stay for the next call and never keep the process alive.
 * @throws JobError for the first job, in the order of the jobs, that failed
 */
export async function runMany<Result>(
  jobs: readonly Job[],
  { workers = availableParallelism(), onProgress }: PoolOptions = {},
): Promise<Result[]> {
  const results: unknown[] = Array.from({ length: jobs.length });
  const size = batchSize(jobs.length, Math.max(1, workers));
  let next = 0;
  let finished = 0;
  let failure: JobError | null = null;

  const take = (): Batch | null => {
    if (failure !== null || next >= jobs.length) return null;
    const batch = { from: next, jobs: jobs.slice(next, next + size) };
    next += size;
    return batch;
  };
  const keep = ({ from, results: got, failed }: Done): void => {
    for (const [i, result] of got.entries()) results[from + i] = result;
    finished += got.length;
    const at = from + got.length;
    const job = jobs[at];
    if (failed !== undefined && job !== undefined && (failure === null || at < failure.index))
      failure = new JobError(job, at, failed);
    onProgress?.(finished, jobs.length);
  };

  if (workers === 0) {
    for (let batch = take(); batch !== null; batch = take()) keep(runBatch(batch, here()));
  } else {
    const crew = Array.from({ length: Math.min(workers, Math.ceil(jobs.length / size)) }, () => hire());
    await Promise.all(crew.map((worker) => work(worker, take, keep)));
  }
  if (failure !== null) throw failure as JobError;
  return results as Result[];
}

let own: Env | null = null;
function here(): Env {
  own ??= envOf(shippedLibrary());
  return own;
}

const idle: Worker[] = [];

function hire(): Worker {
  const worker = idle.pop() ?? start();
  worker.ref();
  return worker;
}

/** From source a thread needs a start of its own; the built program is one file, which is also its threads'. */
function start(): Worker {
  const source = import.meta.url.endsWith('.ts');
  return new Worker(source ? new URL('./thread-node.mjs', import.meta.url) : new URL(import.meta.url), {
    execArgv: [],
  });
}

/** One thread's part: batch after batch until none is left. */
function work(worker: Worker, take: () => Batch | null, keep: (done: Done) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      worker.off('message', onMessage).off('error', reject).off('exit', onExit);
    };
    const give = (): void => {
      const batch = take();
      if (batch !== null) {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node has no origin
        worker.postMessage(batch);
        return;
      }
      leave();
      worker.unref();
      idle.push(worker);
      resolve();
    };
    const onMessage = (done: Done): void => {
      keep(done);
      give();
    };
    const onExit = (code: number): void => reject(new Error(`a worker thread ended with code ${code}`));
    worker.on('message', onMessage).on('error', reject).on('exit', onExit);
    give();
  });
}
