import type { Feature, Geometry, Position } from 'geojson';
import type { LonLat } from './model';
import { projectOn, type Point, type Projection } from './projection';
import { eastOf } from './sphere';

/** Longest piece of a line, degrees of latitude or longitude, that is drawn straight: on the plane it would be bowed. */
const STRAIGHT = 2.5;

/** A line on the plane of a projection. */
export interface Trace {
  readonly points: readonly Point[];
  /** True of the edge of land, false of a line. */
  readonly closed: boolean;
}

/** A line that begins within 180° of a meridian, and whose longitudes go on where it leaves them. */
function unbroken(line: readonly Position[], meridian = 0): LonLat[] {
  let last = meridian + eastOf(line[0]?.[0] ?? 0, meridian);
  return line.map(([lon = 0, lat = 0]): LonLat => [(last += eastOf(lon, last)), lat]);
}

/** Places along a line with nothing between two that would have to be bowed. */
function dense(line: readonly Position[], meridian: number): LonLat[] {
  const places = unbroken(line, meridian);
  return places.flatMap((to, n) => {
    const from = places[n - 1] ?? to;
    const [east, north] = [to[0] - from[0], to[1] - from[1]];
    const pieces = Math.max(1, Math.ceil(Math.max(Math.abs(east), Math.abs(north)) / STRAIGHT));
    return Array.from({ length: pieces }, (_, k): LonLat => {
      const share = (k + 1) / pieces;
      return [from[0] + east * share, from[1] + north * share];
    });
  });
}

/** The lines of lands or of their frontiers; an island on the cut of the world is drawn whole, on one side. */
export function traced(projection: Projection, shape: Feature | Geometry): Trace[] {
  const on = (lines: readonly Position[][], closed: boolean): Trace[] =>
    lines.map((line) => ({
      points: dense(line, projection.meridian).map((place) => projectOn(projection, place)),
      closed,
    }));
  const geometry = shape.type === 'Feature' ? shape.geometry : shape;
  if (geometry.type === 'Polygon') return on(geometry.coordinates, true);
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flatMap((rings) => on(rings, true));
  return geometry.type === 'MultiLineString' ? on(geometry.coordinates, false) : [];
}

/** Draws lines into a path. */
export function drawn(traces: readonly Trace[]): Path2D {
  const path = new Path2D();
  for (const { points, closed } of traces) {
    for (const [n, { x, y }] of points.entries()) {
      if (n === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    }
    if (closed) path.closePath();
  }
  return path;
}

/** The longer side of the box around some lines; 0 where there are none. */
export function sizeOf(traces: readonly Trace[]): number {
  const points = traces.flatMap((trace) => trace.points);
  const side = (of: readonly number[]): number => (of.length === 0 ? 0 : Math.max(...of) - Math.min(...of));
  return Math.max(side(points.map(({ x }) => x)), side(points.map(({ y }) => y)));
}

/** True of a place within the land of a polygon: a line from it to the east leaves that land an odd number of times. */
export function isWithin([lon, lat]: LonLat, shape: Feature): boolean {
  const { geometry } = shape;
  const rings =
    geometry.type === 'Polygon'
      ? geometry.coordinates
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flat()
        : [];
  const crossings = rings
    .map((ring) => unbroken(ring))
    .reduce((sum, ring) => sum + crossed(ring, lon, lat), 0);
  return crossings % 2 === 1;
}

/** How often a line to the east crosses a ring, in whichever turn of the globe the ring is written. */
function crossed(ring: readonly LonLat[], lon: number, lat: number): number {
  const west = Math.min(...ring.map(([x]) => x));
  const from = west + ((((lon - west) % 360) + 360) % 360);
  return ring.filter(([x2, y2], n) => {
    const [x1, y1] = ring[n - 1] ?? [x2, y2];
    return y1 > lat !== y2 > lat && from < x1 + ((x2 - x1) * (lat - y1)) / (y2 - y1);
  }).length;
}
