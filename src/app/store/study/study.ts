import type { GameRecord } from '../../../engine';
import type { Scenario } from '../../../scenario';
import type { AnswerOf, AskOf, Job, Progress, Said, student, TaskName } from './tasks';

/** Tasks that take long, each with a worker of its own, so that short questions need not wait for them. */
const LONG: readonly TaskName[] = ['turningPoints'];

const workers = new Map<TaskName | 'all', Promise<Worker | null>>();
let last = 0;
let here: Promise<ReturnType<typeof student>> | undefined;

/**
 * Works something out of a game beside the page, and in the page itself where the browser refuses a worker.
 * @throws Error with the task's own message
 */
export async function study<T extends TaskName>(
  task: T,
  ask: AskOf<T>,
  of: { scenario: Scenario; record: GameRecord },
  progress: Progress = () => undefined,
): Promise<AnswerOf<T>> {
  const lane = LONG.includes(task) ? task : 'all';
  const worker = workers.get(lane) ?? start();
  workers.set(lane, worker);
  const beside = await worker;
  last += 1;
  const { scenario, record } = of;
  const job: Job = { id: last, task, ask, scenario, record };
  if (beside !== null) return (await send(beside, job, progress)) as AnswerOf<T>;
  here ??= import('./tasks').then((tasks) => tasks.student());
  return (await here)(job, progress) as AnswerOf<T>;
}

/** Inlined, so that it starts without a server too: from the one file on a disk, and with the network off. */
async function start(): Promise<Worker | null> {
  if (typeof Worker === 'undefined') return null;
  try {
    const { default: StudyWorker } = await import('./study.worker?worker&inline');
    return new StudyWorker();
  } catch {
    return null;
  }
}

function send(beside: Worker, job: Job, progress: Progress): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const finish = (): void => {
      beside.removeEventListener('message', hear);
      beside.removeEventListener('error', fail);
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
    // A worker has no origin of its own to name.
    beside.postMessage(job, []);
  });
}
