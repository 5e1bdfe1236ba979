import { useEffect, useState } from 'react';

/** What is known by now of something that is worked out bit by bit. */
export interface Known<T> {
  readonly answer: T | null;
  /** True while it is still being worked out: `answer` may be of the question before. */
  readonly working: boolean;
}

/** Begins to work something out, tells all that is known by then, more each time, and ends when all is. */
export type Work<T> = (tell: (known: T) => void, signal: AbortSignal) => Promise<unknown>;

/**
 * Works something out beside the page; the answer to the last question stays until there is one to the new.
 * @param work begins anew whenever it is another function; null asks nothing
 */
export function useBeside<T>(work: Work<T> | null): Known<T> {
  const [answer, setAnswer] = useState<T | null>(null);
  const [working, setWorking] = useState(false);
  useEffect(() => {
    if (work === null) {
      setAnswer(null);
      setWorking(false);
      return undefined;
    }
    const leaving = new AbortController();
    setWorking(true);
    work(setAnswer, leaving.signal)
      // What could not be worked out is not on its way either.
      .catch(() => undefined)
      .finally(() => leaving.signal.aborted || setWorking(false));
    return () => leaving.abort();
  }, [work]);
  return { answer, working };
}
