import { contains, WORLD_CROP, type Point, type Rect } from './projection';

/** How plane points land on the screen: `screen = plane × scale + (x, y)`, in CSS pixels. */
export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** Zoom at most this many times the fitted view. */
const MAX_ZOOM = 10;
export const ZOOM_STEP = 1.5;
/** Below this width the fitted world is too small to read, so the map opens nearer. */
const READABLE_WIDTH = 640;
const OPENING_WIDTH = 900;

export const toScreen = (view: View, point: Point): Point => ({
  x: point.x * view.scale + view.x,
  y: point.y * view.scale + view.y,
});

export const toPlane = (view: View, point: Point): Point => ({
  x: (point.x - view.x) / view.scale,
  y: (point.y - view.y) / view.scale,
});

const middleOf = (rect: Rect): Point => ({
  x: (rect.left + rect.right) / 2,
  y: (rect.top + rect.bottom) / 2,
});

/** The view that shows `scale` around a plane point in the middle of the screen. */
function around(point: Point, scale: number, extent: Extent): View {
  return { scale, x: extent.width / 2 - point.x * scale, y: extent.height / 2 - point.y * scale };
}

const fitScale = (extent: Extent): number =>
  Math.min(
    extent.width / (WORLD_CROP.right - WORLD_CROP.left),
    extent.height / (WORLD_CROP.bottom - WORLD_CROP.top),
  );

/** The whole cropped world. */
export const fitView = (extent: Extent): View => around(middleOf(WORLD_CROP), fitScale(extent), extent);

/** One axis of `keepInside`: centred where the world is smaller than the screen, otherwise no empty edge. */
function keepAxis(offset: number, low: number, high: number, size: number): number {
  if (high - low <= size) return (size - high - low) / 2;
  return Math.min(-low, Math.max(size - high, offset));
}

/** The nearest view within the zoom limits that shows no more than the cropped world. */
export function keepInside(view: View, extent: Extent): View {
  const least = fitScale(extent);
  const scale = Math.min(least * MAX_ZOOM, Math.max(least, view.scale));
  return {
    scale,
    x: keepAxis(view.x, WORLD_CROP.left * scale, WORLD_CROP.right * scale, extent.width),
    y: keepAxis(view.y, WORLD_CROP.top * scale, WORLD_CROP.bottom * scale, extent.height),
  };
}

/** Zooms by `factor`, keeping the screen point `at` where it is. */
export function zoomAt(view: View, factor: number, at: Point, extent: Extent): View {
  const least = fitScale(extent);
  const scale = Math.min(least * MAX_ZOOM, Math.max(least, view.scale * factor));
  const held = toPlane(view, at);
  return keepInside({ scale, x: at.x - held.x * scale, y: at.y - held.y * scale }, extent);
}

/** Where a view is zoomed by buttons and keys: at a chosen plane point in sight, which stays where it is, else in the middle. */
export const pivotAt =
  (chosen: Point | null, extent: Extent | null) =>
  (view: View): Point => {
    const { width, height } = extent ?? { width: 0, height: 0 };
    const at = chosen === null ? null : toScreen(view, chosen);
    const isSeen = at !== null && contains({ left: 0, top: 0, right: width, bottom: height }, at);
    return isSeen ? at : { x: width / 2, y: height / 2 };
  };

export const panBy = (view: View, dx: number, dy: number, extent: Extent): View =>
  keepInside({ ...view, x: view.x + dx, y: view.y + dy }, extent);

/** Room to keep free inside the screen, in CSS pixels. */
export interface Margins {
  readonly side: number;
  readonly top: number;
  readonly bottom: number;
}

/** Half a pixel more or less is no reason to move. */
const TOLERANCE = 0.5;

/** Moves the view as little as needed to bring a plane point within the margins; the same view if it is there. */
export function bringIn(view: View, point: Point, margins: Margins, extent: Extent): View {
  const at = toScreen(view, point);
  const shift = (where: number, low: number, high: number): number =>
    where < low - TOLERANCE ? low - where : where > high + TOLERANCE ? high - where : 0;
  const dx = shift(at.x, margins.side, extent.width - margins.side);
  const dy = shift(at.y, margins.top, extent.height - margins.bottom);
  return dx === 0 && dy === 0 ? view : panBy(view, dx, dy, extent);
}

/** The same place at the same zoom on a screen of another size. */
export function refit(view: View, from: Extent, to: Extent): View {
  if (from.width === to.width && from.height === to.height) return view;
  const scale = (view.scale / fitScale(from)) * fitScale(to);
  const middle = toPlane(view, { x: from.width / 2, y: from.height / 2 });
  return keepInside(around(middle, scale, to), to);
}

/** The first view: the whole world, or on a phone as near as a wide screen would show it, around `focus`. */
export function openingView(extent: Extent, focus: Point | null): View {
  if (extent.width >= READABLE_WIDTH) return fitView(extent);
  const scale = OPENING_WIDTH / (WORLD_CROP.right - WORLD_CROP.left);
  return keepInside(around(focus ?? middleOf(WORLD_CROP), scale, extent), extent);
}

/** Painted at most around one screen, in device pixels: a phone's memory is small. */
const MOST_PIXELS = 5e6;
/** Shares of the screen painted beyond each of its edges, the widest that fits wins. */
const REACHES = [1, 0.5, 0.25] as const;

/** How far beyond the screen's edges to paint, as a share of the screen. */
export const reachShare = ({ width, height }: Extent, dpr: number): number =>
  REACHES.find((share) => width * height * dpr * dpr * (1 + 2 * share) ** 2 <= MOST_PIXELS) ?? 0.25;

/** The screen and `share` of it beyond each edge, as far as there is world there; in screen pixels. */
export function reachOf(view: View, { width, height }: Extent, share: number): Rect {
  const { left, top, right, bottom } = WORLD_CROP;
  return {
    left: Math.min(0, Math.max(-width * share, left * view.scale + view.x)),
    top: Math.min(0, Math.max(-height * share, top * view.scale + view.y)),
    right: Math.max(width, Math.min(width * (1 + share), right * view.scale + view.x)),
    bottom: Math.max(height, Math.min(height * (1 + share), bottom * view.scale + view.y)),
  };
}

/** What was painted at one view: the rectangle, in the screen pixels of that view. */
export interface Painted {
  readonly view: View;
  readonly rect: Rect;
}

/** Whether something painted at the same zoom still fills `wanted`, a rectangle in the screen pixels of `view`. */
export function covers({ view: at, rect }: Painted, view: View, wanted: Rect): boolean {
  const [dx, dy] = [view.x - at.x, view.y - at.y];
  return (
    at.scale === view.scale &&
    rect.left + dx <= wanted.left + TOLERANCE &&
    rect.top + dy <= wanted.top + TOLERANCE &&
    rect.right + dx >= wanted.right - TOLERANCE &&
    rect.bottom + dy >= wanted.bottom - TOLERANCE
  );
}

/** The screen itself, in its own pixels. */
export const screenRect = ({ width, height }: Extent): Rect => ({
  left: 0,
  top: 0,
  right: width,
  bottom: height,
});

/** 1 when the whole world is shown. */
export const zoomOf = (view: View, extent: Extent): number => view.scale / fitScale(extent);
