import { parentPort } from 'node:worker_threads';
import { shippedLibrary } from '../../scenario/library-node';
import { runBatch, type Batch } from './batches';
import { envOf } from './env';

/** Answers batches until the thread is ended. Does nothing on the main thread. */
export function serveJobs(): void {
  const port = parentPort;
  if (port === null) return;
  const env = envOf(shippedLibrary());
  port.on('message', (batch: Batch) => port.postMessage(runBatch(batch, env)));
}
