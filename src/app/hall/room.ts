import type { Palette } from '../canvas/usePalette';
import { DELEGATE, type HallLayout, type HallSpace, type Place } from './layout';

/** The wall with its panels behind the board, the floor, and one desk along every row. */
export function paintRoom(
  context: CanvasRenderingContext2D,
  space: HallSpace,
  layout: HallLayout,
  palette: Palette,
): void {
  const { width, height, top } = space;
  const wall = Math.max(40, top - 14);
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, width, height);
  context.fillStyle = palette.well;
  context.fillRect(0, 0, width, wall);
  context.lineWidth = 1;
  context.strokeStyle = palette.rule;
  for (let x = 52; x < width; x += 52) {
    context.beginPath();
    context.moveTo(Math.round(x) + 0.5, 0);
    context.lineTo(Math.round(x) + 0.5, wall - 18);
    context.stroke();
  }
  context.beginPath();
  context.ellipse(width / 2, wall + 18, width * 0.62, 30, 0, Math.PI, Math.PI * 2);
  context.fillStyle = palette.paper;
  context.fill();
  context.stroke();
  for (const tier of layout.tiers) paintDesk(context, layout, tier, palette);
}

function paintDesk(
  context: CanvasRenderingContext2D,
  { middle, scale }: HallLayout,
  tier: HallLayout['tiers'][number],
  palette: Palette,
): void {
  const depth = (DELEGATE.plate + 5) * Math.max(0.8, scale);
  const end = tier.end * 0.5;
  const [from, to] = [Math.PI * (1 + end), Math.PI * (2 - end)];
  context.beginPath();
  context.ellipse(middle, tier.cy, tier.rx + 10, tier.ry, 0, from, to);
  context.ellipse(
    middle,
    tier.cy,
    Math.max(5, tier.rx - depth * 1.2),
    Math.max(5, tier.ry - depth),
    0,
    to,
    from,
    true,
  );
  context.closePath();
  context.fillStyle = palette.sheet;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = palette.ctl;
  context.stroke();
}

/** The line at which the votes make a majority: in every row a piece of it, as the layout gives them, three points each. */
export function paintMajority(
  context: CanvasRenderingContext2D,
  line: readonly Place[],
  palette: Palette,
): void {
  context.setLineDash([6, 4]);
  context.lineWidth = 1.6;
  context.strokeStyle = palette.ink;
  context.beginPath();
  line.forEach(({ x, y }, at) => (at % 3 === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  context.stroke();
  context.setLineDash([]);
}
