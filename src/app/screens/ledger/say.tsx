import type { ReactNode } from 'react';
import type { Line, Value } from '../../models/facts';
import { referenceOf } from '../../models/ledgerRefs';
import { CauseChip } from '../../ui';
import { list, t, tr } from '../../words';
import { useLedger } from './ledgerContext';

type Plain = Readonly<Record<string, string | number>>;

/** A line as plain text: for titles, labels and the live region. */
export function lineText({ id, params = {} }: Line): string {
  const say: (id: Line['id'], params: Plain) => string = t as never;
  return say(id, plainParams(params));
}

function plainParams(params: Readonly<Record<string, Value>>): Plain {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, plain(value)]));
}

function plain(value: Value): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return isLine(value) ? lineText(value) : list(value);
}

function isLine(value: Value): value is Line {
  return typeof value === 'object' && 'id' in value;
}

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
  const say: (id: Line['id'], params: Record<string, unknown>) => ReactNode = tr as never;
  return <>{say(line.id, { ...plainParams(line.params ?? {}), ...wraps })}</>;
}
