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
  /** True while it shows the book of another game than the screen's: one with an order changed. */
  readonly elsewhere: boolean;
  /** Opens it at something, in the screen's own book unless another is given. */
  readonly open: (target: LedgerTarget, book?: Book) => void;
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

/** What it has been opened at, and in which book where not the screen's. */
interface Page {
  readonly target: LedgerTarget;
  readonly book?: Book;
}

const ALL: LedgerTarget = { kind: 'all' };

/** The state of a screen's ledger; `first` is what it is open at to begin with. */
export function useMakeLedger(
  book: Book,
  scenario: LoadedScenario,
  first: LedgerTarget | null,
): LedgerControl {
  const [trail, setTrail] = useState<readonly Page[]>(first ? [{ target: first }] : []);
  const opener = useRef<{ element: Element | null; scroll: number }>({ element: null, scroll: 0 });
  const open = useCallback((target: LedgerTarget, other?: Book) => {
    setTrail((old) => {
      if (old.length === 0)
        opener.current = { element: document.activeElement, scroll: scroller()?.scrollTop ?? 0 };
      const page = other === undefined ? { target } : { target, book: other };
      return same(old[old.length - 1], page) ? old : [...old, page];
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
      book: trail[trail.length - 1]?.book ?? book,
      scenario,
      target: trail[trail.length - 1]?.target ?? ALL,
      elsewhere: trail[trail.length - 1]?.book !== undefined,
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

function same(a: Page | undefined, b: Page): boolean {
  return a !== undefined && a.book === b.book && JSON.stringify(a.target) === JSON.stringify(b.target);
}
