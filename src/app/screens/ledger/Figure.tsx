import './ledger.css';
import type { ReactNode } from 'react';
import { lineText } from '../../models/factsLine';
import { line } from '../../models/facts';
import { measureLine } from '../../models/ledgerNames';
import type { LedgerTarget } from '../../models/ledger';
import { t } from '../../words';
import { useLedger } from './ledgerContext';

export interface FigureProps {
  /** What the number is opened at. */
  at: LedgerTarget;
  /** The number as it is written. */
  text: string;
  /** Where it is opened instead of the screen's own ledger. */
  onOpen?: (at: LedgerTarget) => void;
  /** What it measures, for its name; a cell names itself. */
  label?: string;
  children?: ReactNode;
}

/** A number that can be asked why. */
export function Figure({ at, text, label, children, onOpen }: FigureProps) {
  const { book, open } = useLedger();
  const measure =
    label ?? (at.kind === 'cell' ? lineText(measureLine(book.setup, at)) : lineText(line('why.title')));
  return (
    <button
      type="button"
      className="sb-figure-open"
      aria-label={t('why.open', { measure, value: text })}
      onClick={() => (onOpen ?? open)(at)}
    >
      {children ?? text}
    </button>
  );
}
