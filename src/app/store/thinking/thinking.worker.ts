import { decide, readied, reckon } from './job';
import type { Decided, Jobs, Reckoned, Reckoning } from './job';

const setupOf = readied();

/** Bots decide here, beside the page, one after the other, each told as soon as it is done; and what a draft leads to is worked out. */
addEventListener('message', ({ data }: MessageEvent<Jobs | Reckoning>) => {
  const setup = setupOf(data.scenario);
  if ('assumption' in data) {
    const told: Reckoned = { id: data.id, forecast: reckon(setup, data) };
    postMessage(told);
    return;
  }
  for (const job of data.jobs) {
    const told: Decided = { id: data.id, seat: job.seat, orders: decide(setup, data.seed, job) };
    postMessage(told);
  }
});
