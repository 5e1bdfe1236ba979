import './ledger-table.css';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { t } from '../words/first';
import { Icon } from './icon';

export interface LedgerRow {
  id: string;
  label: ReactNode;
  /** The same in plain text, for the names of its controls. */
  name: string;
  /** The rule's id. */
  rule: string;
  /** What it changed, signed. */
  effect: string;
  /** The measure after it. */
  total?: string;
  /** Its own causes. */
  causes?: readonly LedgerRow[];
  /** Leads elsewhere: the rule's text, the scenario line. */
  onOpen?: () => void;
}

export interface LedgerTableProps {
  caption: string;
  rows: readonly LedgerRow[];
  /** The last line: what it came to. */
  result?: { label: ReactNode; value: string };
  /** Heading of the running total: “Stance”. */
  totalLabel?: string;
  /** The entry a cause chip points at. */
  selected?: string;
  /** Rows open from the start. */
  opened?: readonly string[];
  /** “Take this away and it votes For, at −8.” */
  without?: ReactNode;
}

/** Causes of one number in order, with the running total; a cause that has causes opens in place. */
export function LedgerTable(props: LedgerTableProps) {
  const { caption, rows, result, totalLabel, selected, opened = [], without } = props;
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(opened));
  const toggle = (id: string): void => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  const totals = rows.some((row) => row.total !== undefined);
  return (
    <div className="sb-ledger">
      <table>
        <caption className="sb-sr">{caption}</caption>
        <thead>
          <tr className="type-label">
            <th scope="col">{t('ledger.cause')}</th>
            <th scope="col">{t('ledger.rule')}</th>
            <th scope="col" data-figure>
              {t('ledger.effect')}
            </th>
            {totals && (
              <th scope="col" data-figure>
                {totalLabel ?? t('ledger.total')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>{rows.flatMap((row) => lines(row, 0))}</tbody>
        {result && (
          <tfoot>
            <tr>
              <th scope="row" colSpan={totals ? 3 : 2}>
                {result.label}
              </th>
              <td data-figure>{result.value}</td>
            </tr>
          </tfoot>
        )}
      </table>
      {without !== undefined && <p className="type-support sb-ledger-without">{without}</p>}
    </div>
  );

  function lines(row: LedgerRow, depth: number): ReactNode[] {
    const causes = row.causes ?? [];
    const isOpen = open.has(row.id);
    const line = (
      <tr key={row.id} data-selected={row.id === selected || undefined}>
        <th scope="row" style={{ ['--depth' as string]: depth }}>
          {causes.length > 0 ? (
            <button
              type="button"
              className="sb-ledger-toggle"
              aria-expanded={isOpen}
              aria-label={t(isOpen ? 'ledger.less' : 'ledger.more', { label: row.name })}
              onClick={() => toggle(row.id)}
            >
              <Icon name={isOpen ? 'caretDown' : 'caretRight'} size={14} />
            </button>
          ) : (
            <span className="sb-ledger-toggle" />
          )}
          {row.onOpen ? (
            <button type="button" className="sb-ledger-open" onClick={row.onOpen}>
              {row.label}
            </button>
          ) : (
            <span>{row.label}</span>
          )}
        </th>
        <td className="type-mono">{row.rule}</td>
        <td data-figure>{row.effect}</td>
        {totals && <td data-figure>{row.total}</td>}
      </tr>
    );
    return isOpen ? [line, ...causes.flatMap((cause) => lines(cause, depth + 1))] : [line];
  }
}
