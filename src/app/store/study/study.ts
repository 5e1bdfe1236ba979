import type { GameRecord } from '../../../engine';
import type { Scenario } from '../../../scenario';
import type { AnswerOf, AskOf, Job, Progress, Said, student, TaskName } from './tasks';

/** Tasks that take long, each with a worker of its own, so that short questions need not wait for them. */
const LONG: readonly TaskName[] = ['turningPoints', 'files'];

const workers = new Map<TaskName | 'all', Promise<Worker | null>>();
let last = 0;
let here: Promise<ReturnType<typeof student>> | undefined;

/**
 * Works something out of a game beside the page, and in the page itself where the browser refuses a worker.
 * @param signal leaves it off; a worker that has nothing else to do then ends
 * @throws Error with the task's own message; whatever the signal was ended with
 */
export async function study<T extends TaskName>(
  task: T,
  ask: AskOf<T>,
  of: { scenario: Scenario; record: GameRecord },
  progress: Progress = () => undefined,
  signal?: AbortSignal,
): Promise<AnswerOf<T>> {
  const lane = LONG.includes(task) ? task : 'all';
  const worker = workers.get(lane) ?? start(lane);
  workers.set(lane, worker);
  const beside = await worker;
  signal?.throwIfAborted();
  last += 1;
  const { scenario, record } = of;
  const job: Job = { id: last, task, ask, scenario, record };
  if (beside !== null) {
    const end = (): void => {
      workers.delete(lane);
      beside.terminate();
    };
    return (await send(beside, job, progress, signal, end)) as AnswerOf<T>;
  }
  here ??= inPage();
  return (await here)(job, progress) as AnswerOf<T>;
}

async function inPage(): Promise<ReturnType<typeof student>> {
  const [tasks, { written }] = await Promise.all([import('./tasks'), import('./written')]);
  return tasks.student({ ...tasks.TASKS, files: written });
}

/** Inlined, so that it starts without a server too: from the one file on a disk, and with the network off. */
async function start(lane: TaskName | 'all'): Promise<Worker | null> {
  if (typeof Worker === 'undefined') return null;
  try {
    const { default: StudyWorker } = await (lane === 'files'
      ? import('./files.worker?worker&inline')
      : import('./study.worker?worker&inline'));
    return new StudyWorker();
  } catch {
    return null;
  }
}

/** How many jobs each worker still has. */
const jobs = new WeakMap<Worker, number>();

/** @param end ends the worker, where a job is left off that was its only one */
function send(
  beside: Worker,
  job: Job,
  progress: Progress,
  signal: AbortSignal | undefined,
  end: () => void,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const count = (by: number): number => {
      const left = (jobs.get(beside) ?? 0) + by;
      jobs.set(beside, left);
      return left;
    };
    const finish = (): number => {
      beside.removeEventListener('message', hear);
      beside.removeEventListener('error', fail);
      signal?.removeEventListener('abort', leave);
      return count(-1);
    };
    const leave = (): void => {
      if (finish() === 0) end();
      reject(signal?.reason as Error);
    };
    const hear = ({ data }: MessageEvent<Said>): void => {
      if (data.id !== job.id) return;
      if ('done' in data) return progress(data.done, data.of);
      finish();
      if ('answer' in data) resolve(data.answer);
      else reject(new Error(data.failed));
    };
    const fail = (): void => {
      finish();
      reject(new Error('the worker failed'));
    };
    beside.addEventListener('message', hear);
    beside.addEventListener('error', fail);
    signal?.addEventListener('abort', leave);
    count(1);
    // A worker has no origin of its own to name.
    beside.postMessage(job, []);
  });
}
