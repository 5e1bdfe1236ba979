import { answering, TASKS, type Job } from './tasks';

const hear = answering(TASKS, (said) => postMessage(said));

/** What the review asks of a game is worked out here, beside the page. */
addEventListener('message', ({ data }: MessageEvent<Job>) => hear(data));
