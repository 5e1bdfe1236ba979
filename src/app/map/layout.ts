import { anchorOf, type Anchors } from './geography';
import { BANNER_HEIGHT, bannerShape, FLY_HEIGHT } from './banner';
import { overlaps, placeLabels, priorityOf, type LabelWish } from './labels';
import type { LonLat, MapArea, MapModel } from './model';
import { RING_RADIUS, SEAL_RADIUS, type Marks, type OverlayScene } from './overlay';
import {
  contains,
  INSET_CROP,
  INSET_FACTOR,
  insetOutline,
  insetProjection,
  project,
  worldProjection,
  type Point,
  type Rect,
} from './projection';
import { grown, middleOf, square } from './rect';
import { placeNames, sealBoxes, type SealSide } from './sealNames';
import { TARGET, withTargets, type Placed } from './targets';
import { fitView, screenRect, toScreen, zoomOf, type Extent, type View } from './view';

/** A banner with its code: where its box stands on the screen, and where its country is. */
export interface AreaLabel {
  readonly area: MapArea;
  readonly box: Rect;
  readonly anchor: Point;
  readonly shown: boolean;
  readonly inInset: boolean;
  readonly ringed: boolean;
  /** False where something more important to press lies in its way: a tap on its land, the table or zooming in reaches it. */
  readonly pressable: boolean;
}

export interface SealLabel {
  readonly id: string;
  readonly at: Point;
  readonly code: string;
  readonly name: string;
  /** The name where it is drawn, else empty. */
  readonly label: string;
  readonly quiet: boolean;
  readonly side: SealSide;
  /** As of an area. */
  readonly pressable: boolean;
}

export interface Inset {
  readonly rect: Rect;
  readonly view: View;
}

export interface MapLayout {
  readonly labels: readonly AreaLabel[];
  readonly seals: readonly SealLabel[];
  readonly inset: Inset | null;
  /** What is drawn on the world, and moves with it. */
  readonly overlay: OverlayScene;
  /** What is drawn on the inset, which stays where it is. */
  readonly onInset: Marks;
}

export interface LayoutInput {
  readonly model: MapModel;
  readonly anchors: Anchors;
  readonly view: View;
  readonly extent: Extent;
  readonly selected: string | null;
  /** Text size over 16 pixels. */
  readonly text: number;
  /** What is laid out beyond the screen too, so that it is there when the map is moved; the screen if left out. */
  readonly reach?: Rect;
  /** False where Europe is to stand on the map itself, whatever room there is; true if left out. */
  readonly inset?: boolean;
}

const ASTRAY = 22;
const INSET_FROM_WIDTH = 700;
const INSET_EDGE = 14;
/** Zoomed in further than this, Europe is large enough on the map itself. */
const INSET_UNTIL_ZOOM = 1.4;
const CODE_CHARACTER = 7.4;
const CREDITS_CHARACTER = 5.7;
/** The zoom buttons: a column, or a row on a low map. */
const CONTROLS = { column: 112, side: 46, row: 148, button: 60 };
export const LOW_MAP = 300;

/** The inset at the bottom left, 2.6 times the world's scale, if there is room for it. */
export function insetFor(view: View, extent: Extent): Inset | null {
  const fitted = fitView(extent);
  if (extent.width < INSET_FROM_WIDTH || zoomOf(view, extent) > INSET_UNTIL_ZOOM) return null;
  const scale = fitted.scale * INSET_FACTOR;
  const width = Math.round((INSET_CROP.right - INSET_CROP.left) * scale);
  const height = Math.round((INSET_CROP.bottom - INSET_CROP.top) * scale);
  if (height > extent.height * 0.6) return null;
  const top = extent.height - INSET_EDGE - height;
  const rect = { left: INSET_EDGE, top, right: INSET_EDGE + width, bottom: top + height };
  return { rect, view: { scale, x: rect.left - INSET_CROP.left * scale, y: top - INSET_CROP.top * scale } };
}

/** The box of banner and code, centred on its country. */
function boxAround(at: Point, area: MapArea, text: number): Rect {
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

/** The box with the ring around it and the number above the ring. */
function withRing(box: Rect, text: number): Rect {
  const at = middleOf(box);
  const ring = square(at, RING_RADIUS * text);
  return {
    left: Math.min(box.left, ring.left),
    right: Math.max(box.right, ring.right),
    top: ring.top - 16 * text,
    bottom: Math.max(box.bottom, ring.bottom),
  };
}

const shift = (box: Rect, dx: number, dy: number): Rect => ({
  left: box.left + dx,
  top: box.top + dy,
  right: box.right + dx,
  bottom: box.bottom + dy,
});

/** Decides where everything stands at one view: which labels are shown, in the inset or on the world. */
export function layoutMap(input: LayoutInput): MapLayout {
  const { model, anchors, view, extent, selected, text } = input;
  const inset = input.inset === false ? null : insetFor(view, extent);
  const homes = new Map(model.areas.map((area) => [area.id, anchorOf(area, anchors)] as const));
  const spots = spread(
    model.seals.map(({ at }) => outside(screenOf(at, view), inset?.rect, (SEAL_RADIUS + SEAL_GAP) * text)),
    2 * SEAL_RADIUS * text + SEAL_GAP,
    [{ ...controlsOf(extent), top: -Infinity, right: Infinity }, ...(inset === null ? [] : [inset.rect])],
  );
  const fixed = [...fixedBoxes(extent, model.labels.credits, text), ...(inset === null ? [] : [inset.rect])];
  const named = placeNames(
    model.seals.map(({ id, at, code, label, links, quiet }, n) => {
      const here = spots[n] ?? screenOf(at, view);
      const climb = links.reduce(
        (sum, { area }) => sum + here.y - screenOf(homes.get(area) ?? at, view).y,
        0,
      );
      // The name stands where fewer links leave.
      return {
        id,
        code,
        name: label,
        quiet: quiet === true,
        at: here,
        prefers: climb > 0 ? 'below' : 'above',
      };
    }),
    { screen: screenRect(extent), reach: input.reach ?? screenRect(extent), fixed, text },
  );
  const placed = placeAreas(model.areas, homes, {
    inset,
    view,
    extent,
    selected,
    text,
    seals: named,
    reach: input.reach,
    credits: model.labels.credits,
  });
  const { labels, seals } = withTargets(placed, named, { filled: [controlsOf(extent)], selected, text });
  const overlay = overlayOf(model, homes, labels, { view, inset, text, seals });
  return {
    labels,
    seals,
    inset,
    overlay,
    onInset: marksOf(
      labels.filter(({ inInset }) => inInset),
      text,
    ),
  };
}

/** A point that the inset would cover, moved over its nearer free edge: the inset stands at the bottom left. */
function outside(point: Point, rect: Rect | undefined, margin: number): Point {
  if (rect === undefined || !contains(grown(rect, margin), point)) return point;
  const [up, right] = [point.y - rect.top, rect.right - point.x];
  return up < right ? { x: point.x, y: rect.top - margin } : { x: rect.right + margin, y: point.y };
}

/** Free space between two seals, in CSS pixels: each can be pressed. */
const SEAL_GAP = 4;
/** Ways out for a seal that would cover another, nearest first: eight directions, one step to three. */
const WAYS: readonly (readonly [number, number])[] = [1, 2, 3].flatMap((far) =>
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

/** A banner so far from its country that a dot must say where that is. */
const isAstray = ({ shown, box, anchor }: AreaLabel): boolean =>
  shown && Math.hypot(middleOf(box).x - anchor.x, middleOf(box).y - anchor.y) > ASTRAY;

const screenOf = (place: LonLat, view: View): Point => toScreen(view, project(worldProjection, place));

interface Placing {
  readonly inset: Inset | null;
  readonly view: View;
  readonly extent: Extent;
  readonly selected: string | null;
  readonly text: number;
  readonly seals: readonly Placed<SealLabel>[];
  readonly reach?: Rect | undefined;
  readonly credits: string;
}

/** Where the zoom buttons stand: a column, or a row on a low map. */
function controlsOf(extent: Extent): Rect {
  const [wide, high] =
    extent.height < LOW_MAP ? [CONTROLS.row, CONTROLS.button] : [CONTROLS.side, CONTROLS.column];
  return { left: extent.width - wide, top: 0, right: extent.width, bottom: high };
}

/** What stands still over the map: the zoom buttons, and on all but a low map the credits at the foot on the right. */
function fixedBoxes(extent: Extent, credits: string, text: number): Rect[] {
  const { width, height } = extent;
  const words = credits.length * CREDITS_CHARACTER * text + 16;
  const foot = { left: width - words, top: height - 20 * text, right: width, bottom: height };
  return [controlsOf(extent), ...(height < LOW_MAP ? [] : [foot])];
}

/** Where an area without a banner is pressed: at its land, or as near as nothing else is to be pressed. */
function pressable(anchor: Point, filled: readonly Rect[], text: number): Rect {
  const half = (TARGET / 2) * text;
  const ways = WAYS.map(([x, y]) => square({ x: anchor.x + x * half, y: anchor.y + y * half }, half));
  const here = square(anchor, half);
  return [here, ...ways].find((box) => !filled.some((other) => overlaps(box, other))) ?? here;
}

function placeAreas(
  areas: readonly MapArea[],
  homes: ReadonlyMap<string, LonLat>,
  placing: Placing,
): Placed<AreaLabel>[] {
  const { inset, view, extent, selected, text, seals } = placing;
  const wanted = areas.map((area) => {
    const home = homes.get(area.id) ?? [0, 0];
    const onInset = project(insetProjection, home);
    const inInset = inset !== null && contains(INSET_CROP, onInset);
    const anchor = inInset ? toScreen(inset.view, onInset) : screenOf(home, view);
    const ringed = area.id === selected || hasChange(area);
    return { area, anchor, inInset, ringed, box: boxAround(anchor, area, text) };
  });
  const wish = ({ area, box }: (typeof wanted)[number]): LabelWish => ({
    id: area.id,
    ...(hasChange(area) ? { box: withRing(box, text), least: box } : { box }),
    priority: priorityOf(area, selected),
  });
  const taken = [
    ...fixedBoxes(extent, placing.credits, text),
    ...seals.flatMap((seal) => sealBoxes(seal, text)),
  ];
  const screen = { left: 2, top: 2, right: extent.width - 2, bottom: extent.height - 2 };
  const onWorld = placeLabels(
    wanted.filter(({ inInset }) => !inInset).map(wish),
    screen,
    inset === null ? taken : [...taken, grown(inset.rect, 5)],
    placing.reach,
  );
  const caption =
    inset === null
      ? []
      : [{ ...inset.rect, top: inset.rect.bottom - 20 * text, right: inset.rect.left + 90 * text }];
  const inFrame = placeLabels(
    wanted.filter(({ inInset }) => inInset).map(wish),
    inset?.rect ?? screen,
    caption,
  );
  const places = new Map([...onWorld, ...inFrame].map((place) => [place.id, place] as const));
  const placed = wanted.map(({ box, ...rest }) => {
    const place = places.get(rest.area.id) ?? { dx: 0, dy: 0, shown: false };
    return { ...rest, box: shift(box, place.dx, place.dy), shown: place.shown };
  });
  const filled = [...taken, ...placed.filter(({ shown }) => shown).map(({ box }) => box)];
  return placed.map((label) => {
    if (label.shown) return label;
    const box = pressable(label.anchor, filled, text);
    filled.push(box);
    return { ...label, box };
  });
}

const foot = (box: Rect): Point => ({ x: box.left, y: box.top + BANNER_HEIGHT });

/** The banners that are shown, a dot for each of the others and where one stands away from its land, and the rings. */
function marksOf(labels: readonly AreaLabel[], text: number): Marks {
  return {
    ringRadius: RING_RADIUS * text,
    banners: labels.filter(({ shown }) => shown).map(({ area, box }) => ({ area, at: foot(box) })),
    dots: labels.filter(({ shown }) => !shown).map(({ anchor }) => anchor),
    strays: labels.filter(isAstray).map(({ anchor }) => anchor),
    rings: labels
      .filter(({ ringed }) => ringed)
      .map(({ box, anchor, shown }) => (shown ? middleOf(box) : anchor)),
  };
}

function overlayOf(
  model: MapModel,
  homes: ReadonlyMap<string, LonLat>,
  labels: readonly AreaLabel[],
  placed: Pick<Placing, 'view' | 'inset' | 'text' | 'seals'>,
): OverlayScene {
  const { view, inset, text, seals } = placed;
  const inInset = new Set(labels.filter((label) => label.inInset).map(({ area }) => area.id));
  const links = model.seals.flatMap(({ at, links: members, quiet }, n) =>
    (quiet === true ? [] : members).map(({ area, state }) => ({
      seal: seals[n]?.at ?? screenOf(at, view),
      member: screenOf(homes.get(area) ?? at, view),
      state,
      area,
    })),
  );
  const onWorld = labels.filter((label) => !label.inInset);
  return {
    ...marksOf(onWorld, text),
    links,
    sealRadius: SEAL_RADIUS * text,
    seals: model.seals.map(({ at, shape, quiet }, n) => ({
      at: seals[n]?.at ?? screenOf(at, view),
      shape,
      quiet: quiet === true,
    })),
    ends: links.filter(({ area }) => inInset.has(area)).map(({ member }) => member),
    frameTo: inset === null ? undefined : { x: inset.rect.right, y: inset.rect.top },
    frame: inset === null ? null : insetOutline().map((place) => screenOf(place, view)),
  };
}
