import type { Palette } from '../canvas/usePalette';
import { ownersOf, type Anchors, type Geography } from './geography';
import type { Lean, LonLat, MapArea, Territory } from './model';
import { canvasFill, FILLS } from './patterns';
import { project, type Point, type Projection } from './projection';
import { drawn, sizeOf, traced } from './trace';
import { toScreen, type View } from './view';

/** Land narrower than this on the plane is marked by a disc as well, so that island states can be seen. */
const SMALL = 5;
const DISC = 3.5;

/** The shapes of one resolution on one projection's plane, ready to be painted at any zoom. */
export interface Ground {
  readonly geography: Geography;
  readonly projection: Projection;
  readonly shapes: ReadonlyMap<string, Path2D>;
  readonly graticule: Path2D;
  /** Countries too small or missing at this resolution, where their disc goes. */
  readonly discs: ReadonlyMap<string, Point>;
}

/** Degrees between two lines of the graticule, and between two points of a line. */
const GRID = 30;
const FINE = 2.5;

const steps = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, n) => from + n * step);

/** Meridians and parallels, as far as the projection is drawn. */
function graticule(projection: Projection): Path2D {
  // A hair inside the cut, so that no line is drawn back across the map.
  const [west, east] = [projection.meridian - 179.99, projection.meridian + 179.99];
  const lines = [
    ...steps(-180, 150, GRID).map((lon) => steps(-90, 90, FINE).map((lat): LonLat => [lon, lat])),
    ...steps(-60, 60, GRID).map((lat) =>
      steps(west, east, (east - west) / 144).map((lon): LonLat => [lon, lat]),
    ),
  ];
  const isDrawn = ({ x, y }: Point): boolean => Math.hypot(x, y) <= projection.reach;
  const pieces = lines.flatMap((line) => {
    const found: Point[][] = [[]];
    for (const point of line.map((place) => project(projection, place)))
      if (isDrawn(point)) found.at(-1)?.push(point);
      else found.push([]);
    return found;
  });
  return drawn(pieces.map((points) => ({ points, closed: false })));
}

export function prepareGround(geography: Geography, projection: Projection, anchors: Anchors): Ground {
  const lands = new Map([...geography.countries].map(([code, land]) => [code, traced(projection, land)]));
  const shapes = new Map([...lands].map(([code, lines]) => [code, drawn(lines)]));
  const discs = new Map<string, Point>();
  for (const [code, place] of Object.entries(anchors))
    if (sizeOf(lands.get(code) ?? []) <= SMALL) discs.set(code, project(projection, place));
  return { geography, projection, shapes, discs, graticule: graticule(projection) };
}

/** A shape moved from the plane to the screen; strokes and textures keep their size. */
function onScreen(shape: Path2D, view: View): Path2D {
  const moved = new Path2D();
  moved.addPath(shape, new DOMMatrix([view.scale, 0, 0, view.scale, view.x, view.y]));
  return moved;
}

/** What gives land its fill. */
export interface Shading {
  readonly areas: readonly MapArea[];
  readonly disputed: readonly Territory[];
}

/** The fill of each country that has one: what an area names is that area's, even where it is disputed. */
export function leansOf({ areas, disputed }: Shading): ReadonlyMap<string, Lean> {
  const leans = new Map<string, Lean>(disputed.map(({ code }) => [code, 'disputed']));
  for (const [code, area] of ownersOf(areas)) leans.set(code, area.lean);
  return leans;
}

/** Paints sea, land, alignment and frontiers; everything that only changes with the data, the theme or the zoom. */
export function paintGround(
  context: CanvasRenderingContext2D,
  ground: Ground,
  view: View,
  shading: Shading,
  palette: Palette,
): void {
  const owners = ownersOf(shading.areas);
  const leans = leansOf(shading);
  const { canvas } = context;
  context.fillStyle = palette.sea;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.lineJoin = 'round';
  context.lineWidth = 0.5;
  context.strokeStyle = palette.coast;
  context.globalAlpha = 0.6;
  context.stroke(onScreen(ground.graticule, view));
  context.globalAlpha = 1;

  const inPlay: Path2D[] = [];
  const fills = new Map<Lean, string | CanvasPattern>();
  const fill = (lean: Lean): string | CanvasPattern => {
    const made = fills.get(lean) ?? canvasFill(context, FILLS[lean], palette);
    fills.set(lean, made);
    return made;
  };
  for (const [code, shape] of ground.shapes) {
    const path = onScreen(shape, view);
    context.fillStyle = fill(leans.get(code) ?? 'none');
    context.fill(path);
    if (owners.has(code)) inPlay.push(path);
    else context.stroke(path);
  }
  context.lineWidth = 0.8;
  context.strokeStyle = palette.paper;
  for (const path of inPlay) context.stroke(path);
  paintDiscs(context, ground, view, owners, (lean) => fill(lean), palette);
}

function paintDiscs(
  context: CanvasRenderingContext2D,
  ground: Ground,
  view: View,
  owners: ReadonlyMap<string, MapArea>,
  fill: (lean: Lean) => string | CanvasPattern,
  palette: Palette,
): void {
  context.lineWidth = 0.8;
  context.strokeStyle = palette.ink2;
  for (const [code, place] of ground.discs) {
    const area = owners.get(code);
    if (area === undefined) continue;
    const { x, y } = toScreen(view, place);
    context.beginPath();
    context.arc(x, y, DISC, 0, Math.PI * 2);
    context.fillStyle = fill(area.lean);
    context.fill();
    context.stroke();
  }
}

/** Draws the outer line of an area in ink, on a halo, so that a market of many countries reads as one. */
export function paintOutline(
  context: CanvasRenderingContext2D,
  ground: Ground,
  view: View,
  codes: ReadonlySet<string>,
  style: { readonly ink: string; readonly halo: string; readonly width: number },
): void {
  const path = onScreen(drawn(traced(ground.projection, ground.geography.outline(codes))), view);
  context.lineJoin = 'round';
  context.lineWidth = style.width + 2;
  context.strokeStyle = style.halo;
  context.stroke(path);
  context.lineWidth = style.width;
  context.strokeStyle = style.ink;
  context.stroke(path);
}
