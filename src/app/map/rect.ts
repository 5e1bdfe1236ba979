import type { Point, Rect } from './projection';

export const grown = (box: Rect, by: number): Rect => ({
  left: box.left - by,
  top: box.top - by,
  right: box.right + by,
  bottom: box.bottom + by,
});

export const square = (at: Point, half: number): Rect => ({
  left: at.x - half,
  top: at.y - half,
  right: at.x + half,
  bottom: at.y + half,
});

export const middleOf = (box: Rect): Point => ({
  x: (box.left + box.right) / 2,
  y: (box.top + box.bottom) / 2,
});
