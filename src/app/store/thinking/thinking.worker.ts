import { decide, readied } from './job';
import type { Decided, Jobs } from './job';

const setupOf = readied();

/** Bots decide here, beside the page, one after the other; each is told as soon as it is done. */
addEventListener('message', ({ data }: MessageEvent<Jobs>) => {
  const setup = setupOf(data.scenario);
  for (const job of data.jobs) {
    const told: Decided = { id: data.id, seat: job.seat, orders: decide(setup, data.seed, job) };
    postMessage(told);
  }
});
