import { createContext, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { Book } from '../../models/facts';
import type { LedgerTarget } from '../../models/ledger';
import type { LoadedScenario } from '../../store';

/** The ledger beside a screen: what it is open at, and the way back. */
export interface LedgerControl {
  readonly book: Book;
  readonly scenario: LoadedScenario;
  readonly target: LedgerTarget;
  /** False where the panel gives way to what the screen itself has to say. */
  readonly isOpen: boolean;
  readonly canGoBack: boolean;
  readonly open: (target: LedgerTarget) => void;
  readonly back: () => void;
  /** Closes the panel and gives the focus back to what opened it. */
  readonly close: () => void;
}

export const LedgerContext = createContext<LedgerControl | null>(null);

/** @throws Error outside a screen that has a ledger. */
export function useLedger(): LedgerControl {
  const control = useContext(LedgerContext);
  if (control === null) throw new Error('no ledger around this part');
  return control;
}

const ALL: LedgerTarget = { kind: 'all' };

/** The state of a screen's ledger; `first` is what it is open at to begin with. */
export function useMakeLedger(
  book: Book,
  scenario: LoadedScenario,
  first: LedgerTarget | null,
): LedgerControl {
  const [trail, setTrail] = useState<readonly LedgerTarget[]>(first ? [first] : []);
  const opener = useRef<{ element: Element | null; scroll: number }>({ element: null, scroll: 0 });
  const open = useCallback((target: LedgerTarget) => {
    setTrail((old) => {
      if (old.length === 0)
        opener.current = { element: document.activeElement, scroll: scroller()?.scrollTop ?? 0 };
      return same(old[old.length - 1], target) ? old : [...old, target];
    });
  }, []);
  const back = useCallback(() => setTrail((old) => old.slice(0, -1)), []);
  const close = useCallback(() => {
    setTrail([]);
    const { element, scroll } = opener.current;
    requestAnimationFrame(() => {
      scroller()?.scrollTo({ top: scroll });
      if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true });
    });
  }, []);
  return useMemo(
    () => ({
      book,
      scenario,
      target: trail[trail.length - 1] ?? ALL,
      isOpen: trail.length > 0,
      canGoBack: trail.length > 1,
      open,
      back,
      close,
    }),
    [book, scenario, trail, open, back, close],
  );
}

/** What scrolls where the screen is one column: the ledger takes its place, and gives it back as it was. */
function scroller(): Element | null {
  return document.querySelector('.sb-frame-body');
}

function same(a: LedgerTarget | undefined, b: LedgerTarget): boolean {
  return a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}
