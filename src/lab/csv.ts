/** A cell: numbers stay numbers, and a text is never read as a formula. */
export type Cell = string | number | null;

/** Texts that a spreadsheet would carry out. */
const FORMULA = /^[=+\-@\t\r]/;

/** Rows as CSV (RFC 4180): comma, CRLF, quotes where needed; a text that would be a formula gets an apostrophe before it. */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
