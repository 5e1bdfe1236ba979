import type { Rect } from './projection';
import type { MapArea } from './model';

/** A label that wants a place: the box it would fill with its pole at the anchor, and how much it matters. */
export interface LabelWish {
  readonly id: string;
  readonly box: Rect;
  /** Inside `box`: what it takes at least, where there is no room for the whole. */
  readonly least?: Rect;
  readonly priority: number;
}

export interface LabelPlace {
  readonly id: string;
  /** How far the label was moved, in CSS pixels. */
  readonly dx: number;
  readonly dy: number;
  /** False: no free place was near; the label waits for more room, and only its dot is drawn. */
  readonly shown: boolean;
}

/** Higher wins: the selected area, your own, what your draft changes, then seats by network, then markets. */
export function priorityOf(area: MapArea, selected: string | null): number {
  const rank =
    (area.id === selected ? 1000 : 0) +
    (area.you === true ? 400 : 0) +
    (area.change !== undefined && area.change !== 0 ? 200 : 0) +
    (area.kind === 'seat' ? 100 : 0);
  return rank + area.size;
}

/** Free space between two labels, in CSS pixels. */
const GAP = 3;

export const overlaps = (one: Rect, other: Rect): boolean =>
  one.left < other.right + GAP &&
  other.left < one.right + GAP &&
  one.top < other.bottom + GAP &&
  other.top < one.bottom + GAP;

const moved = (box: Rect, dx: number, dy: number): Rect => ({
  left: box.left + dx,
  top: box.top + dy,
  right: box.right + dx,
  bottom: box.bottom + dy,
});

const isInside = (box: Rect, bounds: Rect): boolean =>
  box.left >= bounds.left &&
  box.right <= bounds.right &&
  box.top >= bounds.top &&
  box.bottom <= bounds.bottom;

export const isApart = (box: Rect, other: Rect): boolean =>
  box.left >= other.right || box.right <= other.left || box.top >= other.bottom || box.bottom <= other.top;

/** Whole on the screen, or whole beyond it within what is painted: never across the edge. */
export const isWhole = (box: Rect, screen: Rect, beyond: Rect): boolean =>
  isInside(box, screen) || (isApart(box, screen) && isInside(box, beyond));

/** Where a crowded label may stand instead, in shares of its own size, nearest first. */
const SHIFTS: readonly (readonly [number, number])[] = [
  [0, 0],
  [0, -0.35],
  [0.35, 0],
  [-0.35, 0],
  [0, 0.35],
  [0.4, -0.4],
  [-0.4, -0.4],
  [0.4, 0.4],
  [-0.4, 0.4],
  [0, -0.8],
  [0.8, 0],
  [-0.8, 0],
  [0, 0.8],
  [0.8, -0.6],
  [-0.8, -0.6],
  [0.8, 0.6],
  [-0.8, 0.6],
  [0, -1.15],
  [1.15, 0],
  [-1.15, 0],
  [0, 1.15],
];

/**
 * Gives every label the nearest free place within `bounds`, the important ones first; equal ones in the order given.
 * @param taken boxes that no label may cover
 * @param beyond further land around `bounds`, off the screen: a label may stand there whole, never across the edge
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  bounds: Rect,
  taken: readonly Rect[] = [],
  beyond: Rect = bounds,
): LabelPlace[] {
  const filled = [...taken];
  const order = wishes.map((wish, index) => ({ wish, index }));
  order.sort((one, other) => other.wish.priority - one.wish.priority || one.index - other.index);
  const places = new Map<string, LabelPlace>();
  const free = (box: Rect): { box: Rect; dx: number; dy: number } | undefined => {
    const [width, height] = [box.right - box.left, box.bottom - box.top];
    return SHIFTS.map(([x, y]) => ({
      dx: x * width,
      dy: y * height,
      box: moved(box, x * width, y * height),
    })).find(
      (there) => isWhole(there.box, bounds, beyond) && !filled.some((other) => overlaps(there.box, other)),
    );
  };
  for (const { wish } of order) {
    const found = free(wish.box) ?? (wish.least && free(wish.least));
    if (found !== undefined) filled.push(found.box);
    places.set(wish.id, { id: wish.id, dx: found?.dx ?? 0, dy: found?.dy ?? 0, shown: found !== undefined });
  }
  return wishes.map(({ id }) => places.get(id) ?? { id, dx: 0, dy: 0, shown: false });
}
