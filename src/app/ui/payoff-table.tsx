import './payoff-table.css';
import type { ReactNode } from 'react';
import { t } from '../words/first';
import { DivergingBar } from './bars';

export interface PayoffCell {
  /** One figure, or several with a word each: “This turn”, “By turn 8”. */
  lines: readonly { label?: string; value: number; text: string }[];
}

export interface PayoffRow {
  id: string;
  label: ReactNode;
  note?: ReactNode;
  /** One cell a column; undefined where the case cannot arise. */
  cells: readonly (PayoffCell | undefined)[];
  /** The player's present choice. */
  selected?: boolean;
  /** What may befall, not what can be chosen (“named”): never marked best. */
  outcome?: boolean;
}

export interface PayoffTableProps {
  /** What the numbers are, and compared with what. */
  caption: ReactNode;
  hideCaption?: boolean;
  /** Over the row heads: “Your choice”. */
  corner: string;
  /** Cases, usually how many others honour. */
  columns: readonly { id: string; label: ReactNode; note?: ReactNode }[];
  rows: readonly PayoffRow[];
}

/**
 * What each choice brings for each thing the others may do; the best choice in each case is marked in words.
 * Where room is short the bars give way to the figures.
 */
export function PayoffTable({ caption, hideCaption, corner, columns, rows }: PayoffTableProps) {
  const all = rows.flatMap((row) => row.cells.flatMap((cell) => cell?.lines.map((line) => line.value) ?? []));
  const max = Math.max(0, ...all);
  const least = Math.max(0, ...all.map((value) => -value));
  const top = bestValues(rows, columns.length);
  const labelled = rows.some((row) => labelsOf(row).length > 0);
  return (
    <section
      className="sb-payoff"
      aria-label={t('payoff.scroll')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- where it scrolls, a keyboard must scroll it
      tabIndex={0}
    >
      <table>
        <caption className={hideCaption ? 'sb-sr' : 'type-support'}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="type-label" colSpan={labelled ? 2 : 1}>
              {corner}
            </th>
            {columns.map((column) => (
              <th scope="col" key={column.id}>
                <strong>{column.label}</strong>
                {column.note !== undefined && <span className="type-support">{column.note}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.id}
              data-selected={row.selected || undefined}
              data-outcome={row.outcome || undefined}
            >
              <th scope="row">
                <span className="type-section">{row.label}</span>
                {row.note !== undefined && <span className="type-support">{row.note}</span>}
              </th>
              {labelled && (
                <td className="sb-payoff-labels type-support">
                  {labelsOf(row).map((label) => (
                    <span key={label}>{label}</span>
                  ))}
                </td>
              )}
              {columns.map((column, at) => {
                const cell = row.cells[at];
                return (
                  <td key={column.id}>
                    {cell === undefined && <span className="type-support">{t('payoff.none')}</span>}
                    {cell?.lines.map((line, which) => {
                      const wins = !row.outcome && line.value === top[at]?.[which];
                      const mark = wins ? t('payoff.best') : undefined;
                      return (
                        <div className="sb-payoff-line" key={which}>
                          {line.label !== undefined && <span className="sb-sr">{line.label} </span>}
                          <DivergingBar
                            value={line.value}
                            max={max}
                            least={least}
                            text={line.text}
                            mark={mark}
                            apart
                          />
                        </div>
                      );
                    })}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="sb-payoff-key type-label" aria-hidden="true">
        {t('payoff.key')}
      </p>
    </section>
  );
}

/** What the lines of a row are: they stand once, before its cells. */
function labelsOf({ cells }: PayoffRow): string[] {
  const lines = cells.find((cell) => cell !== undefined)?.lines ?? [];
  return lines.flatMap(({ label }) => (label === undefined ? [] : [label]));
}

/** The best figure of each column and line among the rows one can choose; undefined where they all tie or only one is. */
function bestValues(rows: readonly PayoffRow[], columns: number): (number | undefined)[][] {
  return Array.from({ length: columns }, (_, at) => {
    const cells = rows.filter((row) => !row.outcome).map((row) => row.cells[at]);
    const lines = Math.max(0, ...cells.map((cell) => cell?.lines.length ?? 0));
    return Array.from({ length: lines }, (__, which) => {
      const values = cells.flatMap((cell) => cell?.lines[which]?.value ?? []);
      const most = Math.max(...values);
      return values.length > 1 && values.some((value) => value < most) ? most : undefined;
    });
  });
}
