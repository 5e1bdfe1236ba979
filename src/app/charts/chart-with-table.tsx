import './charts.css';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../ui';
import { t } from '../words';

export interface ChartTable {
  /** The first column names the rows. */
  columns: readonly string[];
  rows: readonly { id: string; cells: readonly ReactNode[] }[];
}

export interface ChartWithTableProps {
  /** The finding. */
  title?: ReactNode;
  /** What is measured and in which units. */
  subtitle?: ReactNode;
  /** Everything the chart shows, as text. */
  table: ChartTable;
  children: ReactNode;
}

/** A chart and its twin: the same figures as a table, for whoever prefers it. The switch is always in sight. */
export function ChartWithTable({ title, subtitle, table, children }: ChartWithTableProps) {
  const [asTable, setAsTable] = useState(false);
  return (
    <section className="sb-chart-twin">
      <header>
        <div>
          {title !== undefined && <h2 className="type-section">{title}</h2>}
          {subtitle !== undefined && <p className="type-support">{subtitle}</p>}
        </div>
        <Button look="text" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'chart.showChart' : 'chart.showTable')}
        </Button>
      </header>
      {asTable ? (
        <div className="sb-chart-table">
          <table>
            <caption className="sb-sr">{subtitle}</caption>
            <thead className="type-label">
              <tr>
                {table.columns.map((column) => (
                  <th scope="col" key={column}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(({ id, cells }) => (
                <tr key={id}>
                  {cells.map((cell, at) =>
                    at === 0 ? (
                      <th scope="row" key={at}>
                        {cell}
                      </th>
                    ) : (
                      <td key={at}>{cell}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        children
      )}
    </section>
  );
}
