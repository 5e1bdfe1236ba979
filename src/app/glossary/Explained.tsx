import { Fragment } from 'react';
import { Term } from '../ui/term';
import { marked } from './entries';
import type { Entry } from './entries';
import { useFirstUse } from './first';

export interface ExplainedProps {
  children: string;
  /** Ids of words that are explained right beside it. */
  known?: readonly string[];
}

/** A sentence whose words of the game explain themselves, each where it first stands on the screen. Never inside a button or a link. */
export function Explained({ children, known = [] }: ExplainedProps) {
  return marked(children).map((piece, at) => (
    <Fragment key={at}>
      {typeof piece === 'string' ? (
        piece
      ) : known.includes(piece.entry.id) ? (
        piece.text
      ) : (
        <Word entry={piece.entry}>{piece.text}</Word>
      )}
    </Fragment>
  ));
}

function Word({ entry, children }: { entry: Entry; children: string }) {
  return useFirstUse(entry.id) ? <Term means={entry.means}>{children}</Term> : children;
}
