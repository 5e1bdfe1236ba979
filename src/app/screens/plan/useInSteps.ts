import { useEffect, useState } from 'react';

/** What is known by now of something that is worked out in steps. */
export interface InSteps<T> {
  readonly answer: T | null;
  /** True while it is still being worked out: `answer` may be of the question before. */
  readonly working: boolean;
}

/** For so long, milliseconds, steps are taken before the page gets its turn. */
const SLICE = 12;

/**
 * Works something out in small steps between which the page answers the player. Each step may yield what is known by then, or null;
 * the answer to the last question stays until there is one to the new.
 * @param ask starts it anew whenever it is another function; null asks nothing
 */
export function useInSteps<T>(ask: (() => Iterator<T | null, void, void>) | null): InSteps<T> {
  const [answer, setAnswer] = useState<T | null>(null);
  const [done, setDone] = useState<unknown>(null);
  useEffect(() => {
    if (ask === null) {
      setAnswer(null);
      return undefined;
    }
    const steps = ask();
    let timer = 0;
    const go = (): void => {
      const until = performance.now() + SLICE;
      let latest: T | null = null;
      let step = steps.next();
      while (step.done !== true) {
        latest = step.value ?? latest;
        if (performance.now() > until) break;
        step = steps.next();
      }
      if (latest !== null) setAnswer(latest);
      if (step.done === true) setDone(() => ask);
      else timer = window.setTimeout(go);
    };
    timer = window.setTimeout(go);
    return () => window.clearTimeout(timer);
  }, [ask]);
  return { answer, working: ask !== null && done !== ask };
}
