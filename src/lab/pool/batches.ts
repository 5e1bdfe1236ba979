import type { Env } from './env';
import { runTask, type Job } from './tasks';

/** Jobs that lie together, handed to one worker at once: a message each would cost more than a short game. */
export interface Batch {
  readonly from: number;
  readonly jobs: readonly Job[];
}

/** What came of a batch: its results in order and, where one job failed, what it said; later ones of the batch were not tried. */
export interface Done {
  readonly from: number;
  readonly results: readonly unknown[];
  readonly failed?: string;
}

const LARGEST = 32;

/** Small enough that no worker waits long for the last one. */
export function batchSize(jobs: number, workers: number): number {
  return Math.max(1, Math.min(LARGEST, Math.floor(jobs / (workers * 16))));
}

export function runBatch(batch: Batch, env: Env): Done {
  const results: unknown[] = [];
  for (const job of batch.jobs) {
    try {
      results.push(runTask(job, env));
    } catch (error) {
      const failed = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { from: batch.from, results, failed };
    }
  }
  return { from: batch.from, results };
}
