import './ledger.css';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { Explained } from '../../glossary/Explained';
import type { LedgerTarget } from '../../models/ledger';
import { Button, CloseButton, PanelHead } from '../../ui';
import { t } from '../../words';
import { CellView } from './CellView';
import { CountView } from './CountView';
import { EntryList } from './EntryList';
import { EntryView } from './EntryView';
import { PathView } from './PathView';
import { LedgerContext, useLedger } from './ledgerContext';

/** The ledger in the right column: why a number is what it is, down to the rule and the line of the scenario. */
export function LedgerPanel({ closable = true }: { closable?: boolean }) {
  const control = useLedger();
  const { target, book, elsewhere, canGoBack, back, close, open } = control;
  // What is opened from inside stays in the book that is open.
  const inside = useMemo(
    () => (elsewhere ? { ...control, open: (next: LedgerTarget) => open(next, book) } : control),
    [control, elsewhere, open, book],
  );
  const panel = useRef<HTMLDivElement>(null);
  const key = JSON.stringify(target);
  // A panel that was opened takes the focus; one that stands on the screen from the start does not.
  const shown = useRef(closable ? '' : `${key} ${closable}`);
  // With the panel, not after it: a key that is pressed as soon as it is seen goes to it.
  useLayoutEffect(() => {
    // Opening it counts as news even where it opens at what was shown already.
    const now = `${key} ${closable}`;
    if (shown.current === now) return;
    shown.current = now;
    if (!closable) return;
    panel.current?.focus({ preventScroll: true });
    panel.current?.closest('.sb-frame-sidebody')?.scrollTo({ top: 0 });
  }, [key, closable]);
  useLayoutEffect(() => {
    const element = panel.current;
    if (!element || !closable) return undefined;
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      if (canGoBack) back();
      else close();
    };
    element.addEventListener('keydown', leave);
    return () => element.removeEventListener('keydown', leave);
  }, [closable, canGoBack, back, close]);
  return (
    <div className="sb-why" ref={panel} tabIndex={-1} role="region" aria-label={t('why.title')}>
      <PanelHead
        title={t('why.title')}
        action={closable && <CloseButton onClose={close} />}
        {...(canGoBack && { back: { label: t('why.back'), onBack: back } })}
      />
      {elsewhere && (
        <p className="sb-why-elsewhere type-support">
          <Explained>{t('whatif.ledger')}</Explained>
        </p>
      )}
      <LedgerContext value={inside}>
        <Body key={key} />
      </LedgerContext>
    </div>
  );
}

function Body() {
  const { target } = useLedger();
  switch (target.kind) {
    case 'entry':
      return <EntryView id={target.id} />;
    case 'cell':
      return <CellView cell={target} turn={target.turn} />;
    case 'path':
      return <PathView {...target} />;
    case 'count':
      return <CountView title={target.title} cases={target.cases} />;
    case 'all':
      return <EntryList />;
  }
}

/** The way to the whole list, for a screen's footer. */
export function AllEntriesButton() {
  const { open } = useLedger();
  return <Button onClick={() => open({ kind: 'all' })}>{t('why.list')}</Button>;
}
