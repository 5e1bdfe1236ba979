import { create } from 'zustand';

/** Whether this device keeps the whole game, so that it opens without a network; false where no browser can. */
export const useKept = create<{ readonly kept: boolean }>()(() => ({ kept: false }));

/** Asks the browser, which answers once everything has been fetched. From a file on a disk there is nothing to keep. */
export function watchKept(): void {
  if (!import.meta.env.PROD || !location.protocol.startsWith('http') || !('serviceWorker' in navigator))
    return;
  void navigator.serviceWorker.ready.then(() => useKept.setState({ kept: true }));
}
