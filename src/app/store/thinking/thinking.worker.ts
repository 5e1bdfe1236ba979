import { RANK, worker, type Asked, type Told } from './job';

/** What the page says: a job, or that one is not wanted any more. */
export type Message = Asked | { readonly kind: 'cancel'; readonly id: number };

/** So long, milliseconds, a job is worked at before the worker looks whether another goes first. */
const SLICE = 8;

const work = worker();
const jobs = new Map<number, { readonly rank: number; readonly steps: Iterator<Told | null, void, void> }>();
const { port1: wake, port2: woken } = new MessageChannel();
let isAwake = false;

/** Bots decide here, beside the page; turns resolve, records are played again, and what a draft leads to is worked out. */
addEventListener('message', ({ data }: MessageEvent<Message>) => {
  if (data.kind === 'cancel') {
    jobs.delete(data.id);
    return;
  }
  jobs.set(data.id, { rank: RANK[data.kind], steps: work(data) });
  goOn();
});

woken.addEventListener('message', () => {
  isAwake = false;
  const [first] = [...jobs].toSorted(([a, x], [b, y]) => x.rank - y.rank || a - b);
  if (first === undefined) return;
  const [id, { steps }] = first;
  try {
    if (!workAt(id, steps)) jobs.delete(id);
  } catch (error) {
    jobs.delete(id);
    tell(id, { failed: error instanceof Error ? error.message : String(error) });
  }
  goOn();
});
woken.start();

function goOn(): void {
  if (isAwake || jobs.size === 0) return;
  isAwake = true;
  wake.postMessage(null, []);
}

/** @returns false when the job is done */
function workAt(id: number, steps: Iterator<Told | null, void, void>): boolean {
  const until = performance.now() + SLICE;
  do {
    const next = steps.next();
    if (next.done === true) return false;
    if (next.value !== null) tell(id, next.value);
  } while (performance.now() < until);
  return true;
}

function tell(id: number, told: Told | { readonly failed: string }): void {
  const numbers =
    'arrived' in told
      ? [...told.arrived.changes.worlds, told.arrived.changes.now].flatMap((world) =>
          world === null ? [] : [world.numbers.buffer as ArrayBuffer],
        )
      : 'course' in told
        ? [told.world.numbers.buffer as ArrayBuffer]
        : [];
  postMessage({ id, ...told }, { transfer: numbers });
}
