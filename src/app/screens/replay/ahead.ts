import { useEffect } from 'react';
import type { Account } from '../../models/facts';
import { edition } from '../../models/news';
import { leadEntry } from '../../models/newsChain';
import { revealScenes } from '../../models/revealScenes';

/** What is made of an account alone, made once however many screens ask. */
function once<T>(make: (account: Account) => T): (account: Account) => T {
  const known = new WeakMap<Account, { readonly made: T }>();
  return (account) => {
    const found = known.get(account) ?? { made: make(account) };
    known.set(account, found);
    return found.made;
  };
}

/** The reveal of a turn of which hindsight is known. */
export const scenesOf = once((account) => revealScenes(account));
export const paperOf = once(edition);
/** The entry that the paper opens the ledger at. */
export const leadOf = once((account) => leadEntry(account, paperOf(account)));

/** Draws up what the next screens will tell while this one is read, piece by piece, whenever the page has nothing else to do. */
export function useAhead(account: Account, isReady: boolean): void {
  useEffect(() => {
    if (!isReady) return undefined;
    const works: ((account: Account) => unknown)[] = [scenesOf, paperOf, leadOf];
    let wanted = true;
    const work = (): void => {
      if (wanted) works.shift()?.(account);
      if (wanted && works.length > 0) whenIdle(work);
    };
    whenIdle(work);
    return () => {
      wanted = false;
    };
  }, [account, isReady]);
}

/** Not every browser tells when it is idle. */
function whenIdle(work: () => void): void {
  if (globalThis.requestIdleCallback === undefined) setTimeout(work, 250);
  else requestIdleCallback(work, { timeout: 2000 });
}
