import type { Estimate } from '../lab/stats';

/** `49 % (45 to 53)`. */
export function percent(e: Estimate): string {
  return `${whole(e.value)} % (${whole(e.low)} to ${whole(e.high)})`;
}

/** `−2.4 (−3.9 to −0.9)`; a sign always, where it is a difference. */
export function figure(e: Estimate, signed = false): string {
  if (!Number.isFinite(e.low)) return `${tenth(e.value, signed)} (one game: no interval)`;
  return `${tenth(e.value, signed)} (${tenth(e.low, signed)} to ${tenth(e.high, signed)})`;
}

function whole(share: number): string {
  return String(Math.round(100 * share)).replace('-', '−');
}

function tenth(x: number, signed: boolean): string {
  const text = x.toFixed(1).replace(/^-(?=0\.0$)/, '');
  return `${signed && x >= 0.05 ? '+' : ''}${text.replace('-', '−')}`;
}

/** Columns of text, the first to the left and the rest to the right, two spaces between. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, c) => Math.max(...rows.map((row) => (row[c] ?? '').length)));
  return rows.map((row) =>
    row
      .map((text, c) => (c === 0 ? text.padEnd(widths[c] ?? 0) : text.padStart(widths[c] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
