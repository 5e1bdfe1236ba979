import { BANNER_HEIGHT, bannerShape, FLY_HEIGHT } from './banner';
import type { MapArea } from './model';
import { RING_RADIUS } from './overlay';
import type { Point, Rect } from './projection';
import { middleOf, square } from './rect';
import type { Extent } from './view';

/** Widths of letters at normal text size, in CSS pixels. */
const CODE_CHARACTER = 7.4;
const CREDITS_CHARACTER = 5.7;
export const LOW_MAP = 300;
/** The zoom buttons as map.css draws them, in CSS pixels at normal text size. */
const CONTROLS = { edge: 10, wide: 31, high: 30, lines: 4, air: 3 };
/** The least side of a button for a mouse; a finger needs more. */
const MOUSE_TARGET = 28;

/** The box of banner and code, centred on its country. */
export function boxAround(at: Point, area: MapArea, text: number): Rect {
  const width = Math.max(
    bannerShape(area.size, area.base, area.pole).length,
    4 + (area.code.length + (area.locked === undefined ? 0 : 2)) * CODE_CHARACTER * text,
  );
  const height = Math.max(BANNER_HEIGHT, FLY_HEIGHT + 2 + 13 * text);
  return {
    left: at.x - width / 2,
    top: at.y - height / 2,
    right: at.x + width / 2,
    bottom: at.y + height / 2,
  };
}

export const hasChange = ({ change }: MapArea): boolean => change !== undefined && change !== 0;

/** The box with the ring around it and, where there is one, the number above the ring. */
export function withRing(box: Rect, text: number, hasNumber = true): Rect {
  const at = middleOf(box);
  const ring = square(at, RING_RADIUS * text);
  return {
    left: Math.min(box.left, ring.left),
    right: Math.max(box.right, ring.right),
    top: ring.top - (hasNumber ? 16 * text : 0),
    bottom: Math.max(box.bottom, ring.bottom),
  };
}

export const shift = (box: Rect, dx: number, dy: number): Rect => ({
  left: box.left + dx,
  top: box.top + dy,
  right: box.right + dx,
  bottom: box.bottom + dy,
});

/** What stands still over the map. */
export interface Furniture {
  readonly extent: Extent;
  /** Text size over 16 pixels. */
  readonly text: number;
  /** Least side of a button at normal text size, in CSS pixels; that of a mouse if left out. */
  readonly target?: number | undefined;
  /** Height of the callout where it is a strip along the foot, in CSS pixels. */
  readonly strip?: number | null | undefined;
}

/** Where the zoom buttons stand: a column, or a row on a low map. */
export function controlsOf({ extent, text, target = MOUSE_TARGET }: Furniture): Rect {
  const [wide, high] = [Math.max(CONTROLS.wide, target), Math.max(CONTROLS.high, target)];
  const isRow = extent.height < LOW_MAP;
  const around = CONTROLS.edge + CONTROLS.lines + CONTROLS.air;
  return {
    left: extent.width - (around + wide * (isRow ? 3 : 1)) * text,
    top: 0,
    right: extent.width,
    bottom: (around + high * (isRow ? 1 : 3)) * text,
  };
}

const STRIP_EDGE = 10;

/** The zoom buttons, and at the foot the callout of a small map, or on all but a low one the credits on the right. */
export function fixedBoxes(furniture: Furniture, credits: string): Rect[] {
  const { extent, text, strip = null } = furniture;
  const { width, height } = extent;
  const controls = controlsOf(furniture);
  if (strip !== null) {
    const top = height - strip - STRIP_EDGE * text;
    return [controls, { left: 0, top, right: width, bottom: height }];
  }
  const words = credits.length * CREDITS_CHARACTER * text + 16;
  const foot = { left: width - words, top: height - 20 * text, right: width, bottom: height };
  return [controls, ...(height < LOW_MAP ? [] : [foot])];
}
