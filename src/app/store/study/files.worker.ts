import { answering, type Job } from './tasks';
import { written } from './written';

const hear = answering({ files: written }, (said) => postMessage(said));

/** A game is written as files here, with all the words that takes: apart from the review's questions, which do without. */
addEventListener('message', ({ data }: MessageEvent<Job>) => hear(data));
