import type { ReactNode } from 'react';

/** A column of a table of figures; figures stand to the right, under each other. */
export interface FigureColumn<R> {
  readonly id: string;
  readonly label: ReactNode;
  readonly isFigure?: boolean;
  /** The head of its row: one column of a table. */
  readonly isHead?: boolean;
  readonly className?: string;
  readonly renderCell: (row: R) => ReactNode;
}

export interface FigureTableProps<R> {
  readonly columns: readonly FigureColumn<R>[];
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
}

/** Rows of figures under one head: one way to set them wherever seats, guesses or games are compared. */
export function FigureTable<R>({ columns, rows, keyOf }: FigureTableProps<R>) {
  return (
    <table className="sb-review-table">
      <thead className="type-label">
        <tr>
          {columns.map(({ id, label, isFigure, className }) => (
            <th scope="col" key={id} className={className} data-figure={isFigure || undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(({ id, isFigure, isHead, className, renderCell }) =>
              isHead ? (
                <th scope="row" key={id} className={className}>
                  {renderCell(row)}
                </th>
              ) : (
                <td key={id} className={className} data-figure={isFigure || undefined}>
                  {renderCell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
