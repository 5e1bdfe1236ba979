import { useContext, useEffect, useId, useLayoutEffect, useSyncExternalStore } from 'react';
import { ReadContext } from '../ui/reading';

/** Which word explains itself where: the first use of it on a screen, and the first in a dialog over it. */
const owners = new Map<string, string>();
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

function follow(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** True for the first use of a word on the screen, in the order of the page; another takes over when that one goes. */
export function useFirstUse(word: string): boolean {
  const me = useId();
  const key = `${useContext(ReadContext)} ${word}`;
  const owner = useSyncExternalStore(
    follow,
    () => owners.get(key),
    () => undefined,
  );
  useLayoutEffect(() => {
    if (owners.has(key)) return;
    owners.set(key, me);
    tell();
  }, [key, me, owner]);
  useEffect(
    () => () => {
      if (owners.get(key) !== me) return;
      owners.delete(key);
      tell();
    },
    [key, me],
  );
  return owner === me;
}
