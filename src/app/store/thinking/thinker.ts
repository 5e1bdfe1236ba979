import type { Forecast, OrderSet } from '../../../engine';
import { decide, readied, reckon } from './job';
import type { Decided, Jobs, Reckoned, Reckoning } from './job';

/** Called as the bots decide, with the seat that is thinking now. */
export type Progress = (seat: string, done: number) => void;

let worker: Promise<Worker | null> | undefined;
let last = 0;

/** True where bots can think beside the page. */
export function canThinkBeside(): boolean {
  return typeof Worker !== 'undefined';
}

/** Starts the worker before it is needed, so that the first turn does not wait for it. */
export function readyToThink(): void {
  if (canThinkBeside()) worker ??= startWorker();
}

/**
 * The orders of every job, decided beside the page so that it stays responsive; in the page itself, a seat at a time, where
 * the browser refuses a worker.
 */
export async function think(jobs: Omit<Jobs, 'id'>, progress: Progress): Promise<OrderSet> {
  readyToThink();
  const beside = await worker;
  if (!beside) return thinkHere(jobs, progress);
  try {
    return await ask(beside, jobs, progress);
  } catch {
    beside.terminate();
    worker = Promise.resolve(null);
    return thinkHere(jobs, progress);
  }
}

/** A forecast worked out beside the page; in the page itself where the browser refuses a worker. */
export async function reckonBeside(asked: Omit<Reckoning, 'id'>): Promise<Forecast> {
  readyToThink();
  const beside = await worker;
  if (!beside) return reckon(setupOf(asked.scenario), asked);
  last += 1;
  const id = last;
  return new Promise((resolve, reject) => {
    const finish = (): void => {
      beside.removeEventListener('message', hear);
      beside.removeEventListener('error', fail);
    };
    const hear = ({ data }: MessageEvent<Reckoned>): void => {
      if (data.id !== id) return;
      finish();
      resolve(data.forecast);
    };
    const fail = (): void => {
      finish();
      reject(new Error('the worker failed'));
    };
    beside.addEventListener('message', hear);
    beside.addEventListener('error', fail);
    beside.postMessage({ ...asked, id } satisfies Reckoning, []);
  });
}

/** Inlined, so that it starts without a server too: from the one file on a disk, and with the network off. */
async function startWorker(): Promise<Worker | null> {
  try {
    const { default: ThinkingWorker } = await import('./thinking.worker?worker&inline');
    return new ThinkingWorker();
  } catch {
    return null;
  }
}

function ask(beside: Worker, jobs: Omit<Jobs, 'id'>, progress: Progress): Promise<OrderSet> {
  last += 1;
  const id = last;
  return new Promise((resolve, reject) => {
    const orders: OrderSet = {};
    const tell = (): void => {
      const done = Object.keys(orders).length;
      const next = jobs.jobs[done];
      if (next) return progress(next.seat, done);
      finish();
      resolve(orders);
    };
    const hear = ({ data }: MessageEvent<Decided>): void => {
      if (data.id !== id) return;
      orders[data.seat] = data.orders;
      tell();
    };
    const fail = (): void => {
      finish();
      reject(new Error('the worker failed'));
    };
    const finish = (): void => {
      beside.removeEventListener('message', hear);
      beside.removeEventListener('error', fail);
    };
    beside.addEventListener('message', hear);
    beside.addEventListener('error', fail);
    // A worker has no origin of its own to name.
    beside.postMessage({ ...jobs, id } satisfies Jobs, []);
    tell();
  });
}

const setupOf = readied();

async function thinkHere({ scenario, seed, jobs }: Omit<Jobs, 'id'>, progress: Progress): Promise<OrderSet> {
  const setup = setupOf(scenario);
  const orders: OrderSet = {};
  for (const [done, job] of jobs.entries()) {
    progress(job.seat, done);
    // The page draws between two seats.
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    orders[job.seat] = decide(setup, seed, job);
  }
  return orders;
}
