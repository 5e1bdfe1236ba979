import type { Asked, Told } from './job';
import type { Message } from './thinking.worker';

/** Thrown when what was asked for is not wanted any more. */
export class Left extends Error {
  constructor() {
    super('not wanted any more');
    this.name = 'Left';
  }
}

type Unnumbered<T> = T extends Asked ? Omit<T, 'id'> : never;

/** The way to the worker. */
export interface Port {
  /**
   * Asks for a job; `hear` is called with everything that is told of it until it returns true.
   * @returns what was told last @throws Left when the signal says so, Error when the worker fails
   */
  ask(asked: Unnumbered<Asked>, hear: (told: Told) => boolean, signal?: AbortSignal): Promise<Told>;
  end(): void;
}

type Answer = { readonly id: number } & (Told | { readonly failed: string });

/** Speaks with a worker: jobs are numbered, and each hears only what is told of itself. */
export function talkTo(worker: Worker): Port {
  let last = 0;
  return {
    ask(asked, hear, signal) {
      last += 1;
      const id = last;
      return new Promise((resolve, reject) => {
        const finish = (): void => {
          worker.removeEventListener('message', listen);
          worker.removeEventListener('error', fail);
          signal?.removeEventListener('abort', leave);
        };
        const listen = ({ data }: MessageEvent<Answer>): void => {
          if (data.id !== id) return;
          if ('failed' in data) {
            finish();
            reject(new Error(data.failed));
          } else if (hear(data)) {
            finish();
            resolve(data);
          }
        };
        const fail = (): void => {
          finish();
          reject(new Error('the worker failed'));
        };
        const leave = (): void => {
          finish();
          send(worker, { kind: 'cancel', id });
          reject(new Left());
        };
        if (signal?.aborted === true) {
          reject(new Left());
          return;
        }
        worker.addEventListener('message', listen);
        worker.addEventListener('error', fail);
        signal?.addEventListener('abort', leave);
        send(worker, { ...asked, id });
      });
    },
    end: () => worker.terminate(),
  };
}

/** A worker has no origin of its own to name. */
function send(worker: Worker, message: Message): void {
  worker.postMessage(message, []);
}
