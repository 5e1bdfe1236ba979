import type { Position } from 'geojson';

/** A straight cut in longitude and latitude: keep the points of one axis at or above (`keep: 1`) or below (`-1`) `at`. */
export interface Cut {
  readonly axis: 0 | 1;
  readonly at: number;
  readonly keep: 1 | -1;
}

const isKept = (point: Position, cut: Cut): boolean => ((point[cut.axis] ?? 0) - cut.at) * cut.keep >= 0;

function crossing(from: Position, to: Position, cut: Cut): Position {
  const start = from[cut.axis] ?? 0;
  const share = (cut.at - start) / ((to[cut.axis] ?? 0) - start);
  const between = (axis: 0 | 1): number =>
    axis === cut.axis ? cut.at : (from[axis] ?? 0) + share * ((to[axis] ?? 0) - (from[axis] ?? 0));
  return [between(0), between(1)];
}

/** Sutherland–Hodgman: the closed ring's part on the kept side, winding preserved; empty if nothing is left. */
export function clipRing(ring: readonly Position[], cut: Cut): Position[] {
  const open = ring.slice(0, -1);
  const kept: Position[] = [];
  open.forEach((point, index) => {
    const before = open[(index + open.length - 1) % open.length] ?? point;
    if (isKept(before, cut) !== isKept(point, cut)) kept.push(crossing(before, point, cut));
    if (isKept(point, cut)) kept.push(point);
  });
  const first = kept[0];
  return first === undefined || kept.length < 3 ? [] : [...kept, first];
}

/** The polygon (outer ring, then holes) after all cuts, or null if its outer ring is cut away. */
export function clipPolygon(polygon: readonly Position[][], cuts: readonly Cut[]): Position[][] | null {
  const rings = polygon.map((ring) => cuts.reduce<Position[]>((left, cut) => clipRing(left, cut), [...ring]));
  return (rings[0]?.length ?? 0) < 4 ? null : rings.filter((ring) => ring.length >= 4);
}

/** A ring across the antimeridian with its western part moved east, so that it is one piece on the plane. */
export function unwrapRing(ring: readonly Position[]): Position[] {
  const east = ring.map(([lon = 0]) => lon);
  const isAcross = Math.max(...east) - Math.min(...east) > 180;
  return isAcross ? ring.map(([lon = 0, lat = 0]) => [lon < 0 ? lon + 360 : lon, lat]) : [...ring];
}
