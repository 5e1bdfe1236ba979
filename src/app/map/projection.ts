import { azimuthal, eastOf, equalEarth, type Sphere } from './sphere';
import type { LonLat } from './model';

/** A point on the plane of a projection, in plane units: one radian on the globe is `PLANE_SCALE` of them. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const PLANE_SCALE = 200;
/** How much larger the inset draws Europe than the world map does, on a narrow map and on a wide one; both projections keep areas, so this is exact. */
export const INSET_FACTORS = [2.2, 2.6] as const;

/** A projection of the globe onto a plane, in plane units, with y to the south as on a screen. */
export interface Projection extends Sphere {
  /** Plane units a radian. */
  readonly scale: number;
  /** The meridian in the middle, degrees, and how far from the middle anything is drawn, plane units. */
  readonly meridian: number;
  readonly reach: number;
}

/** Equal Earth, middle meridian 11° E, so that the cut at 169° W falls in the Bering Strait. */
export const worldProjection: Projection = {
  ...equalEarth(11),
  scale: PLANE_SCALE,
  meridian: 11,
  reach: Infinity,
};

/** Azimuthal equal-area around the middle of the European seats. */
export const insetProjection: Projection = {
  ...azimuthal([12.5, 53.7]),
  scale: PLANE_SCALE,
  meridian: 12.5,
  reach: 0.7 * PLANE_SCALE,
};

/** Where a place lies on the plane. */
export function project(projection: Projection, [lon, lat]: LonLat): Point {
  const { meridian } = projection;
  return projectOn(projection, [meridian + eastOf(lon, meridian), lat]);
}

/** The same for a place of a line, which goes on where it crosses the cut. */
export function projectOn({ forward, scale }: Projection, place: LonLat): Point {
  const [x, y] = forward(place);
  return { x: x * scale, y: -y * scale };
}

const NORTH = project(worldProjection, [11, 78]).y;
const SOUTH = project(worldProjection, [11, -56]).y;

/** The part of the world plane shown when nothing is zoomed: 78° N to 56° S, the Pacific trimmed to its land. */
export const WORLD_CROP: Rect = { left: -440, top: NORTH, right: 520, bottom: SOUTH };

/** The part of the inset plane shown: about 23° by 25° of arc. */
export const INSET_CROP: Rect = { left: -41, top: -43.5, right: 41, bottom: 43.5 };

/** The place under a plane point, or null off the globe. */
export function unproject(projection: Projection, point: Point): LonLat | null {
  const place = projection.inverse([point.x / projection.scale, -point.y / projection.scale]);
  if (!place.every(Number.isFinite) || Math.abs(place[1]) > 90) return null;
  const back = project(projection, place);
  return Math.abs(back.x - point.x) < 1 && Math.abs(back.y - point.y) < 1 ? place : null;
}

/** The inset's frame as places on the globe, closed, for drawing it on the world map. */
export function insetOutline(stepsPerSide = 12): LonLat[] {
  const { left, top, right, bottom } = INSET_CROP;
  const corners: Point[] = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  const places = corners.flatMap((from, side) => {
    const to = corners[(side + 1) % corners.length] ?? from;
    return Array.from({ length: stepsPerSide }, (_, step) => {
      const share = step / stepsPerSide;
      return unproject(insetProjection, {
        x: from.x + (to.x - from.x) * share,
        y: from.y + (to.y - from.y) * share,
      });
    });
  });
  const outline = places.filter((place) => place !== null);
  return outline[0] === undefined ? [] : [...outline, outline[0]];
}

export const contains = (rect: Rect, point: Point): boolean =>
  point.x >= rect.left && point.x <= rect.right && point.y >= rect.top && point.y <= rect.bottom;
