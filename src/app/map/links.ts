import type { LinkState } from './model';
import type { Point } from './projection';

/** A link from a seal to a member: a quadratic curve, and the point on it where its state is marked. */
export interface Curve {
  readonly from: Point;
  readonly bend: Point;
  readonly to: Point;
  readonly middle: Point;
}

/** Share of the distance by which a link bows, so that links over the same sea part from each other. */
const BOW = 0.12;

const between = (one: Point, other: Point, share: number): Point => ({
  x: one.x + (other.x - one.x) * share,
  y: one.y + (other.y - one.y) * share,
});

/** The point of the curve at `share` 0..1 of its parameter. */
export function along({ from, bend, to }: Pick<Curve, 'from' | 'bend' | 'to'>, share: number): Point {
  return between(between(from, bend, share), between(bend, to, share), share);
}

/** A link bowed upwards, starting at the edge of a seal of radius `start` and ending `end` short of the member. */
export function linkCurve(seal: Point, member: Point, start: number, end: number): Curve {
  const length = Math.hypot(member.x - seal.x, member.y - seal.y) || 1;
  const half = between(seal, member, 0.5);
  const side = member.x >= seal.x ? 1 : -1;
  const bend = {
    x: half.x + ((member.y - seal.y) / length) * length * BOW * side,
    y: half.y - ((member.x - seal.x) / length) * length * BOW * side,
  };
  const whole = { from: seal, bend, to: member };
  const from = along(whole, Math.min(0.4, start / length));
  const to = along(whole, 1 - Math.min(0.4, end / length));
  return { from, bend, to, middle: along({ from, bend, to }, 0.5) };
}

/** Dash patterns in CSS pixels: solid for kept, dashed for broken, dotted for unknown. */
export const DASHES: Readonly<Record<LinkState, readonly number[]>> = {
  kept: [],
  broken: [7, 5],
  unknown: [1.5, 4],
};
