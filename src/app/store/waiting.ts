import { create } from 'zustand';

/** What a player may have to wait for; `waiting.<id>` says it in words. */
export type WaitingId = 'opening' | 'files';

/** Something under way that takes longer than a moment. */
export interface Waiting {
  readonly id: WaitingId;
  readonly done: number;
  /** 0 while nobody knows how much there is to do. */
  readonly of: number;
  /** Leaves it off; everything is then as it was. */
  leave(): void;
}

/** What is waited for, once it has taken longer than a moment. */
export const useWaiting = create<{ readonly waiting: Waiting | null }>()(() => ({ waiting: null }));

/** What is over sooner is not worth a word, milliseconds. */
const MOMENT = 400;

/** What work that is waited for is given: where it tells how far it is, and how it learns that it is not wanted any more. */
export interface Work {
  readonly progress: (done: number, of: number) => void;
  readonly signal: AbortSignal;
}

/** Does work that may take long; after a moment the page says how far it is and lets the player leave it off. */
export async function awaiting<T>(id: WaitingId, work: (o: Work) => Promise<T>): Promise<T> {
  const leaving = new AbortController();
  const since = performance.now();
  const show = (done: number, of: number): void => {
    if (performance.now() - since < MOMENT || leaving.signal.aborted) return;
    useWaiting.setState({ waiting: { id, done, of, leave: () => leaving.abort() } });
  };
  const [known, timer] = [{ done: 0, of: 0 }, setTimeout(() => show(known.done, known.of), MOMENT + 1)];
  try {
    return await work({
      signal: leaving.signal,
      progress: (done, of) => {
        Object.assign(known, { done, of });
        show(done, of);
      },
    });
  } finally {
    clearTimeout(timer);
    useWaiting.setState({ waiting: null });
  }
}
