/** A cell: numbers stay numbers, and a text is never read as a formula. */
export type Cell = string | number | null;

/**
 * What a spreadsheet would carry out at the start of a cell (OWASP, “CSV Injection”): also with the full width of East Asian keyboards,
 * and after what a spreadsheet skips.
 */
const FORMULA = /^[\s"']*[=+\-@＝＋－＠\t\r\n]/;
/** The same after a mark that a spreadsheet of another country may part cells by. */
const INNER = /([;,\t|\r\n]["']*\s*)(?=[=+\-@＝＋－＠])/g;

/** Rows as CSV (RFC 4180): comma, CRLF, quotes where needed; a text that would be a formula gets an apostrophe before it. */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const inside = value.replaceAll(INNER, "$1'");
  const live = FORMULA.test(inside);
  const safe = live ? `'${inside}` : inside;
  return live || /[";,\t|\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
