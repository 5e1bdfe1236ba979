import type { Palette } from '../canvas/usePalette';
import { bannerShape } from './banner';
import { DASHES, linkCurve, type Curve } from './links';
import type { LinkState, MapArea, MapSeal } from './model';
import { BANNER_FILLS, canvasFill } from './patterns';
import type { Point } from './projection';

/** At normal text size, in CSS pixels; both grow with the text. */
export const SEAL_RADIUS = 13;
export const RING_RADIUS = 24;

/** Banners and rings, already in screen pixels. */
export interface Marks {
  readonly banners: readonly { readonly at: Point; readonly area: MapArea }[];
  /** Areas whose banner found no room. */
  readonly dots: readonly Point[];
  /** Areas whose banner stands away from them. */
  readonly strays: readonly Point[];
  readonly rings: readonly Point[];
  readonly ringRadius: number;
}

/** What stands above the ground, already in screen pixels. */
export interface OverlayScene extends Marks {
  readonly links: readonly { readonly seal: Point; readonly member: Point; readonly state: LinkState }[];
  readonly seals: readonly {
    readonly at: Point;
    readonly shape: MapSeal['shape'];
    readonly quiet: boolean;
  }[];
  /** Ends of links that have no banner beside them. */
  readonly ends: readonly Point[];
  /** The inset's outline on the world, and the end of the line from it to the inset. */
  readonly frame: readonly Point[] | null;
  readonly frameTo?: Point | undefined;
  readonly sealRadius: number;
}

/** Links, seals and the inset's frame; they pass under the inset. */
export function paintLines(context: CanvasRenderingContext2D, scene: OverlayScene, palette: Palette): void {
  context.lineJoin = 'round';
  context.lineCap = 'round';
  if (scene.frame !== null) {
    if (scene.frameTo !== undefined) paintTether(context, scene.frame, scene.frameTo, palette);
    paintFrame(context, scene.frame, palette);
  }
  const curves = scene.links.map(({ seal, member, state }) => ({
    state,
    curve: linkCurve(seal, member, scene.sealRadius, 4),
  }));
  for (const { curve, state } of curves) paintLink(context, curve, state, palette);
  for (const { curve, state } of curves) if (state === 'broken') paintBreak(context, curve.middle, palette);
  for (const end of scene.ends) paintDot(context, end, palette);
  for (const seal of scene.seals) paintSeal(context, seal, scene.sealRadius, palette);
}

/** Rings and banners, over everything. */
export function paintMarks(context: CanvasRenderingContext2D, scene: Marks, palette: Palette): void {
  context.lineJoin = 'round';
  context.lineCap = 'round';
  for (const dot of [...scene.dots, ...scene.strays]) paintDot(context, dot, palette);
  for (const ring of scene.rings) paintRing(context, ring, scene.ringRadius, palette);
  for (const { at, area } of scene.banners) paintBanner(context, at, area, palette);
}

/** A dotted line from the frame's nearest corner to what it is shown in. */
function paintTether(
  context: CanvasRenderingContext2D,
  frame: readonly Point[],
  to: Point,
  palette: Palette,
): void {
  const far = ({ x, y }: Point): number => Math.hypot(x - to.x, y - to.y);
  const from = frame.toSorted((one, other) => far(one) - far(other))[0] ?? to;
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.setLineDash([1, 4]);
  context.lineWidth = 1.2;
  context.strokeStyle = palette.ink2;
  context.stroke();
  context.setLineDash([]);
}

function paintFrame(context: CanvasRenderingContext2D, frame: readonly Point[], palette: Palette): void {
  context.beginPath();
  for (const { x, y } of frame) context.lineTo(x, y);
  context.lineWidth = 3;
  context.strokeStyle = palette.sheet;
  context.stroke();
  context.lineWidth = 1;
  context.strokeStyle = palette.ink;
  context.stroke();
}

function paintLink(
  context: CanvasRenderingContext2D,
  curve: Curve,
  state: LinkState,
  palette: Palette,
): void {
  context.beginPath();
  context.moveTo(curve.from.x, curve.from.y);
  context.quadraticCurveTo(curve.bend.x, curve.bend.y, curve.to.x, curve.to.y);
  context.setLineDash([]);
  context.lineWidth = 3.4;
  context.strokeStyle = palette.sheet;
  context.globalAlpha = 0.75;
  context.stroke();
  context.globalAlpha = 1;
  context.setLineDash([...DASHES[state]]);
  context.lineWidth = 1.5;
  context.strokeStyle = palette.ink;
  context.stroke();
  context.setLineDash([]);
}

function paintBreak(context: CanvasRenderingContext2D, { x, y }: Point, palette: Palette): void {
  disc(context, { x, y }, 6.5, palette.sheet, palette.ink, 1.2);
  context.beginPath();
  context.moveTo(x - 2.8, y - 2.8);
  context.lineTo(x + 2.8, y + 2.8);
  context.moveTo(x + 2.8, y - 2.8);
  context.lineTo(x - 2.8, y + 2.8);
  context.lineWidth = 1.5;
  context.stroke();
}

function disc(
  context: CanvasRenderingContext2D,
  at: Point,
  radius: number,
  fill: string,
  line: string,
  width: number,
): void {
  context.beginPath();
  context.arc(at.x, at.y, radius, 0, Math.PI * 2);
  context.fillStyle = fill;
  context.fill();
  context.lineWidth = width;
  context.strokeStyle = line;
  context.stroke();
}

const paintDot = (context: CanvasRenderingContext2D, at: Point, palette: Palette): void =>
  disc(context, at, 2.5, palette.ink, palette.sheet, 1.2);

/** A ring of two lines, or a diamond; one thin line where the accord is not shown. */
function paintSeal(
  context: CanvasRenderingContext2D,
  { at, shape, quiet }: OverlayScene['seals'][number],
  radius: number,
  palette: Palette,
): void {
  const [line, width] = quiet ? [palette.ctl, 1] : [palette.ink, 1.5];
  if (shape === 'ring') {
    disc(context, at, quiet ? radius - 2 : radius, palette.sheet, line, width);
    if (!quiet) disc(context, at, radius - 3, palette.sheet, line, 1);
    return;
  }
  context.beginPath();
  context.moveTo(at.x, at.y - radius);
  context.lineTo(at.x + radius, at.y);
  context.lineTo(at.x, at.y + radius);
  context.lineTo(at.x - radius, at.y);
  context.closePath();
  context.fillStyle = palette.sheet;
  context.fill();
  context.lineWidth = width;
  context.strokeStyle = line;
  context.stroke();
}

function paintRing(
  context: CanvasRenderingContext2D,
  { x, y }: Point,
  radius: number,
  palette: Palette,
): void {
  for (const [width, colour] of [
    [5, palette.sheet],
    [2, palette.ink],
  ] as const) {
    context.beginPath();
    context.arc(x, y, radius, 0, Math.PI * 2);
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
  }
}

/** The pole's foot stands at `at`, rounded to whole pixels so that the outline is sharp. */
function paintBanner(context: CanvasRenderingContext2D, at: Point, area: MapArea, palette: Palette): void {
  const shape = bannerShape(area.size, area.base, area.pole);
  const fly = new Path2D(shape.fly);
  context.save();
  context.translate(Math.round(at.x) + 0.5, Math.round(at.y) - shape.height + 0.5);
  context.strokeStyle = palette.sheet;
  context.lineWidth = 4.5;
  context.stroke(fly);
  strokePole(context, shape.height);
  context.save();
  context.clip(fly);
  let from = 0;
  context.lineWidth = 1;
  context.strokeStyle = palette.ink;
  for (const { pole, to } of shape.parts) {
    context.fillStyle = canvasFill(context, BANNER_FILLS[pole], palette);
    context.fillRect(from, 0, to - from, shape.flyHeight);
    if (from > 0) context.strokeRect(from, -1, 0, shape.flyHeight + 2);
    from = to;
  }
  context.restore();
  context.lineWidth = 1;
  context.strokeStyle = palette.ink;
  context.stroke(fly);
  context.lineWidth = 1.6;
  strokePole(context, shape.height);
  context.restore();
}

function strokePole(context: CanvasRenderingContext2D, height: number): void {
  context.beginPath();
  context.moveTo(0, -0.5);
  context.lineTo(0, height - 0.5);
  context.stroke();
}
