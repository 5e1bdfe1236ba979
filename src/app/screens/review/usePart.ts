import type { TurningPoint } from '../../../lab/turning/settle';
import { createContext, useContext, useSyncExternalStore } from 'react';

/** Which part of the review is open, and the way to another; a part may send its reader on (“try it in What if”). */
export interface PartControl {
  readonly current: string;
  readonly show: (id: string) => void;
  /** The turning point that was asked about elsewhere; a new object each time it is. */
  readonly asked: TurningPoint | null;
  /** Leads to the same game with this decision turned round. */
  readonly ask: (point: TurningPoint) => void;
}

export const PartContext = createContext<PartControl>({
  current: '',
  show: () => undefined,
  asked: null,
  ask: () => undefined,
});

/** The review's parts, from inside one of them. */
export function usePart(): PartControl {
  return useContext(PartContext);
}

const PAPER = globalThis.matchMedia?.('print');

/** True while the page is being printed: every part is then there, whichever is open. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => PAPER?.matches ?? false);
}

function subscribe(changed: () => void): () => void {
  PAPER?.addEventListener('change', changed);
  return () => PAPER?.removeEventListener('change', changed);
}
