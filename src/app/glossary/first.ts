import { useCallback, useContext, useEffect, useId, useLayoutEffect, useSyncExternalStore } from 'react';
import { ReadContext } from '../ui/reading';

/** Which word explains itself where: the first use of it on a screen, and the first in a dialog over it. */
const owners = new Map<string, string>();
/** Who listens to what becomes of a word. */
const listeners = new Map<string, Set<() => void>>();

function tell(key: string): void {
  for (const listener of listeners.get(key) ?? []) listener();
}

function follow(key: string, listener: () => void): () => void {
  const all = listeners.get(key) ?? new Set();
  listeners.set(key, all.add(listener));
  return () => {
    all.delete(listener);
    if (all.size === 0 && listeners.get(key) === all) listeners.delete(key);
  };
}

/** True for the first use of a word on the screen, in the order of the page; another takes over when that one goes. */
export function useFirstUse(word: string): boolean {
  const me = useId();
  const key = `${useContext(ReadContext)} ${word}`;
  const owner = useSyncExternalStore(
    useCallback((listener: () => void) => follow(key, listener), [key]),
    () => owners.get(key),
    () => undefined,
  );
  useLayoutEffect(() => {
    if (owners.has(key)) return;
    owners.set(key, me);
    tell(key);
  }, [key, me, owner]);
  useEffect(
    () => () => {
      if (owners.get(key) !== me) return;
      owners.delete(key);
      tell(key);
    },
    [key, me],
  );
  return owner === me;
}
