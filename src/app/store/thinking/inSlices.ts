/** For so long, milliseconds, steps are taken before the page gets its turn. */
const SLICE = 12;

/**
 * Takes steps in the page itself, with pauses in which it draws and answers.
 * @param o.each called with what each step yields
 * @param o.wanted asked after each pause
 * @param o.slice milliseconds between two pauses; 0: one after every step
 * @returns what the steps come to; undefined where that was no longer wanted
 */
export async function inSlices<T, R>(
  steps: Iterator<T, R, void>,
  o: { each?(known: T): void; wanted(): boolean; slice?: number },
): Promise<R | undefined> {
  const { each, wanted, slice = SLICE } = o;
  for (;;) {
    if (!wanted()) return undefined;
    const until = performance.now() + slice;
    do {
      const next = steps.next();
      if (next.done === true) return next.value;
      each?.(next.value);
    } while (performance.now() < until);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
}
