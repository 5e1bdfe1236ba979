import { student, type Job, type Said } from './tasks';

const study = student();

const say = (said: Said): void => postMessage(said);

/** What the review asks of a game is worked out here, beside the page, one job after the other. */
addEventListener('message', ({ data }: MessageEvent<Job>) => {
  const { id } = data;
  try {
    say({ id, answer: study(data, (done, of) => say({ id, done, of })) });
  } catch (error) {
    say({ id, failed: error instanceof Error ? error.message : String(error) });
  }
});
