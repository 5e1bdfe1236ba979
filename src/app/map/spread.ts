import { contains, type Point, type Rect } from './projection';
import { grown } from './rect';

/** A point that the inset would cover, moved over its nearer free edge: the inset stands at the bottom left. */
export function outside(point: Point, rect: Rect | undefined, margin: number): Point {
  if (rect === undefined || !contains(grown(rect, margin), point)) return point;
  const [up, right] = [point.y - rect.top, rect.right - point.x];
  return up < right ? { x: point.x, y: rect.top - margin } : { x: rect.right + margin, y: point.y };
}

/** Free space between two seals, in CSS pixels: each can be pressed. */
export const SEAL_GAP = 4;
/** Ways out for a seal that would cover another, nearest first: eight directions, one step to three. */
export const WAYS: readonly (readonly [number, number])[] = [1, 2, 3].flatMap((far) =>
  [
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
    [0.71, 0.71],
    [-0.71, 0.71],
    [0.71, -0.71],
    [-0.71, -0.71],
  ].map(([x = 0, y = 0]) => [x * far, y * far] as const),
);

/** Points at least `apart` from each other and half of it from what is to be avoided; each stays where it is, or goes the shortest free way. */
export function spread(points: readonly Point[], apart: number, avoid: readonly Rect[] = []): Point[] {
  const placed: Point[] = [];
  for (const point of points) {
    const isFree = (at: Point): boolean =>
      placed.every((other) => Math.hypot(at.x - other.x, at.y - other.y) >= apart) &&
      !avoid.some((rect) => contains(grown(rect, apart / 2), at));
    const ways = WAYS.map(([x, y]) => ({ x: point.x + x * apart, y: point.y + y * apart }));
    placed.push([point, ...ways].find(isFree) ?? point);
  }
  return placed;
}
