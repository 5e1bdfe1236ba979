import { useContext } from 'react';
import type { ReactNode } from 'react';
import { Figure } from './Figure';
import type { FigureProps } from './Figure';
import { LedgerContext } from './ledgerContext';

/** A number that can be asked why where a ledger is at hand, and the plain number elsewhere: on a ballot, on paper. */
export function Asked(props: FigureProps): ReactNode {
  return useContext(LedgerContext) === null ? (props.children ?? props.text) : <Figure {...props} />;
}
