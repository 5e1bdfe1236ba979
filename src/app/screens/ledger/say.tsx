import type { ReactNode } from 'react';
import { Explained } from '../../glossary/Explained';
import type { Line } from '../../models/facts';
import { plainParams } from '../../models/factsLine';
import { referenceOf } from '../../models/ledgerRefs';
import { CauseChip } from '../../ui';
import { richWith } from '../../words/rich';
import { useLedger } from './ledgerContext';

/** A line with its cause chips: what is between tags opens the ledger at the line's entry, where the reader may see it. */
export function Say({ line }: { line: Line }) {
  const { book, target, open } = useLedger();
  const wraps = Object.fromEntries(
    Object.entries(line.refs ?? {}).map(([tag, id]) => [
      tag,
      (phrase: ReactNode) => {
        const entry = book.entries[id];
        if (!entry) return phrase;
        return (
          <CauseChip
            reference={referenceOf(book, entry)}
            active={target.kind === 'entry' && target.id === id}
            onOpen={() => open({ kind: 'entry', id })}
          >
            {phrase}
          </CauseChip>
        );
      },
    ]),
  );
  return richWith(line.id, { ...plainParams(line.params ?? {}), ...wraps }, (text) => (
    <Explained>{text}</Explained>
  ));
}
