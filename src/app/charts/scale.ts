/** Where a value lies on an axis. */
export interface Scale {
  (value: number): number;
  /** About so many round values within the ends of the scale, lowest first. */
  ticks(count: number): number[];
}

/**
 * A linear scale as d3-scale has it, which brings colours, formats and dates that no chart asks for: 10 kB.
 * @param from the values at both ends; the middle of the axis stands for all where they are one
 * @param to the places on the axis at both ends
 */
export function scaleLinear(
  [low, high]: readonly [number, number],
  [start, end]: readonly [number, number],
): Scale {
  const scale = (value: number): number =>
    start + (end - start) * (low === high ? 0.5 : (value - low) / (high - low));
  return Object.assign(scale, { ticks: (count: number) => ticksOf(low, high, count) });
}

/** The ends moved outwards to round values, about `count` of which lie between them. */
export function rounded([low, high]: readonly [number, number], count: number): [number, number] {
  if (low === high) return [low, high];
  const { up, down } = stepOf(low, high, count);
  const floor = (value: number) => (Math.floor((value * down) / up) * up) / down;
  const ends: [number, number] = [floor(low), -floor(-high)];
  // Wider ends may ask for a wider step; then they are round by that.
  const next = stepOf(...ends, count);
  return next.up === up && next.down === down ? ends : rounded(ends, count);
}

/** The distance between ticks, `up / down`: 1, 2 or 5 times a power of ten; one of the two is 1, so that 0.1 is exact. */
function stepOf(low: number, high: number, count: number): { up: number; down: number } {
  const raw = (high - low) / count;
  const power = Math.floor(Math.log10(raw));
  const rest = raw / 10 ** power;
  const factor = rest >= Math.sqrt(50) ? 10 : rest >= Math.sqrt(10) ? 5 : rest >= Math.SQRT2 ? 2 : 1;
  return power < 0 ? { up: 1, down: 10 ** -power / factor } : { up: factor * 10 ** power, down: 1 };
}

function ticksOf(low: number, high: number, count: number): number[] {
  if (low === high) return [low];
  const { up, down } = stepOf(low, high, count);
  const first = Math.ceil((low * down) / up);
  const last = Math.floor((high * down) / up);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => ((first + n) * up) / down);
}
