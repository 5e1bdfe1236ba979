import type { Position } from 'geojson';

/** A line's points as a drawing sees them. */
export type Plane = (point: Position) => readonly [number, number];

/** Twice the area of the triangle of three points, on the plane. */
function corner(plane: Plane, before: Position, at: Position, after: Position): number {
  const [[ax, ay], [bx, by], [cx, cy]] = [plane(before), plane(at), plane(after)];
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay));
}

/**
 * Visvalingam: takes away the flattest corner again and again, until none is flatter than `area` square plane units. Both ends stay,
 * so that lines which met still meet; a closed line keeps four points.
 */
export function simplified(line: readonly Position[], area: number, plane: Plane): Position[] {
  const kept = [...line];
  const least = line[0]?.join() === line.at(-1)?.join() ? 4 : 2;
  while (kept.length > least) {
    let [flattest, at] = [Infinity, -1];
    for (let n = 1; n < kept.length - 1; n += 1) {
      const here = corner(plane, kept[n - 1] as Position, kept[n] as Position, kept[n + 1] as Position);
      if (here < flattest) [flattest, at] = [here, n];
    }
    if (at < 0 || flattest >= 2 * area) break;
    kept.splice(at, 1);
  }
  return kept;
}
