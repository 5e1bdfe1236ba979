/** One thing measured, held against what it should be. */
export interface Line {
  readonly id: string;
  readonly what: string;
  readonly measured: number;
  readonly unit: 'ratio' | 'games/s' | 'µs' | 'ns' | 'ms' | 'bool';
  readonly aim: number;
  /** `least`: the measured value should reach the aim; `most`: it should not exceed it. */
  readonly sense: 'least' | 'most';
  readonly met: boolean;
  /** What a reader must know to judge the figure. */
  readonly note?: string;
}

export function line(given: Omit<Line, 'met'>): Line {
  const { measured, aim, sense } = given;
  return { ...given, met: sense === 'least' ? measured >= aim : measured <= aim };
}

/** The lines as a table for people; a missed aim says so. */
export function textOf(lines: readonly Line[]): string {
  const cells = lines.map((l) => [
    l.what,
    figure(l.measured, l.unit),
    `${l.sense === 'least' ? '≥' : '≤'} ${figure(l.aim, l.unit)}`,
    l.met ? 'met' : 'MISSED',
  ]);
  const rows = [['', 'measured', 'aim', ''], ...cells];
  const widths = [0, 1, 2].map((k) => Math.max(...rows.map((row) => (row[k] as string).length)));
  const table = rows.map((row) =>
    row
      .map((cell, k) => (k === 0 ? cell.padEnd(widths[0] as number) : cell.padStart(widths[k] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const notes = lines.flatMap((l) => (l.note === undefined ? [] : [`${l.what}: ${l.note}`]));
  const missed = lines.filter((l) => !l.met);
  const verdict =
    missed.length === 0
      ? `All ${lines.length} aims met.`
      : `${missed.length} of ${lines.length} aims missed: ${missed.map((l) => l.what).join('; ')}.`;
  return [...table, ...(notes.length === 0 ? [] : ['', ...notes]), '', verdict].join('\n');
}

function figure(x: number, unit: Line['unit']): string {
  if (unit === 'bool') return x === 1 ? 'yes' : 'no';
  const digits = Math.abs(x) >= 100 ? 0 : Math.abs(x) >= 10 ? 1 : 2;
  const number = x.toFixed(digits).replace(/\.0+$/, '');
  return unit === 'ratio' ? `${number} ×` : `${number} ${unit}`;
}
