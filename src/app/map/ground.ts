import { geoGraticule, geoPath, type GeoProjection } from 'd3-geo';
import type { MultiLineString } from 'geojson';
import type { Palette } from '../canvas/usePalette';
import { ownersOf, type Anchors, type Geography } from './geography';
import type { Lean, MapArea, Territory } from './model';
import { canvasFill, FILLS } from './patterns';
import { project, type Point } from './projection';
import { toScreen, type View } from './view';

/** Land narrower than this on the plane is marked by a disc as well, so that island states can be seen. */
const SMALL = 5;
const DISC = 3.5;

/** The shapes of one resolution on one projection's plane, ready to be painted at any zoom. */
export interface Ground {
  readonly geography: Geography;
  readonly projection: GeoProjection;
  readonly shapes: ReadonlyMap<string, Path2D>;
  readonly graticule: Path2D;
  /** Countries too small or missing at this resolution, where their disc goes. */
  readonly discs: ReadonlyMap<string, Point>;
}

function tracer(projection: GeoProjection): (shape: Parameters<ReturnType<typeof geoPath>>[0]) => Path2D {
  return (shape) => {
    const path = new Path2D();
    geoPath(projection, path as unknown as CanvasRenderingContext2D)(shape);
    return path;
  };
}

export function prepareGround(geography: Geography, projection: GeoProjection, anchors: Anchors): Ground {
  const trace = tracer(projection);
  const measure = geoPath(projection);
  const shapes = new Map<string, Path2D>();
  const discs = new Map<string, Point>();
  for (const [code, country] of geography.countries) shapes.set(code, trace(country));
  for (const [code, place] of Object.entries(anchors)) {
    const country = geography.countries.get(code);
    const [[left, top], [right, bottom]] =
      country === undefined
        ? [
            [0, 0],
            [0, 0],
          ]
        : measure.bounds(country);
    if (!(Math.max(right - left, bottom - top) > SMALL)) discs.set(code, project(projection, place));
  }
  return { geography, projection, shapes, discs, graticule: trace(geoGraticule().step([30, 30])()) };
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
  const line: MultiLineString = ground.geography.outline(codes);
  const path = onScreen(tracer(ground.projection)(line), view);
  context.lineJoin = 'round';
  context.lineWidth = style.width + 2;
  context.strokeStyle = style.halo;
  context.stroke(path);
  context.lineWidth = style.width;
  context.strokeStyle = style.ink;
  context.stroke(path);
}
