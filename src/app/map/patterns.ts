import type { Palette } from '../canvas/usePalette';
import type { Lean } from './model';

/** A fill that differs in hue, in texture and in lightness, so that any one of them may be lost: who leans is hatched wide, who has a side narrow. */
export interface FillSpec {
  readonly kind: 'solid' | 'rising' | 'falling' | 'dots' | 'vertical';
  readonly ground: keyof Palette;
  readonly mark: keyof Palette | null;
  /** Width of the line or of the dot, in CSS pixels. */
  readonly weight: number;
  /** Side of the square tile that repeats, in CSS pixels. */
  readonly tile: number;
}

export const FILLS: Readonly<Record<Lean, FillSpec>> = {
  liberal: { kind: 'solid', ground: 'lib-m', mark: null, weight: 0, tile: 6 },
  'leaning-liberal': { kind: 'rising', ground: 'lib-l', mark: 'lib', weight: 2.1, tile: 9 },
  hedging: { kind: 'dots', ground: 'hedge-f', mark: 'hedge-d', weight: 1.5, tile: 7 },
  'leaning-illiberal': { kind: 'falling', ground: 'ill-l', mark: 'ill', weight: 2.1, tile: 9 },
  illiberal: { kind: 'falling', ground: 'ill-m', mark: 'ill-s2', weight: 1.25, tile: 6 },
  none: { kind: 'solid', ground: 'land', mark: null, weight: 0, tile: 6 },
  disputed: { kind: 'vertical', ground: 'land', mark: 'ctl', weight: 1, tile: 4 },
};

/** The two halves of a banner's fly. */
export const BANNER_FILLS: Readonly<Record<'liberal' | 'hedging' | 'illiberal', FillSpec>> = {
  liberal: { kind: 'solid', ground: 'lib', mark: null, weight: 0, tile: 4 },
  hedging: { kind: 'solid', ground: 'hedge', mark: null, weight: 0, tile: 4 },
  illiberal: { kind: 'falling', ground: 'ill', mark: 'ill-s2', weight: 1, tile: 4 },
};

export interface Mark {
  readonly kind: 'line' | 'dot';
  /** Lines as [x1, y1, x2, y2], dots as [x, y]; in tile units, reaching past the edge so that tiles join. */
  readonly at: readonly number[];
}

/** The marks of one tile. Diagonals are drawn three times, so that corners of neighbouring tiles meet. */
export function marksOf({ kind, tile }: FillSpec): readonly Mark[] {
  const shifts = [-tile, 0, tile];
  switch (kind) {
    case 'rising':
      return shifts.map((shift) => ({ kind: 'line', at: [shift - 1, tile + 1, shift + tile + 1, -1] }));
    case 'falling':
      return shifts.map((shift) => ({ kind: 'line', at: [shift - 1, -1, shift + tile + 1, tile + 1] }));
    case 'vertical':
      return [{ kind: 'line', at: [tile / 2, -1, tile / 2, tile + 1] }];
    case 'dots':
      return [
        { kind: 'dot', at: [tile / 4, tile / 4] },
        { kind: 'dot', at: [(tile * 3) / 4, (tile * 3) / 4] },
      ];
    case 'solid':
      return [];
  }
}

const made = new WeakMap<Palette, Map<string, CanvasPattern>>();

/** The fill for a canvas: a colour, or a pattern whose tile is made of whole device pixels and never scales. */
export function canvasFill(
  context: CanvasRenderingContext2D,
  spec: FillSpec,
  palette: Palette,
): string | CanvasPattern {
  if (spec.mark === null) return palette[spec.ground];
  const ratio = Math.max(1, context.getTransform().a);
  const patterns = made.get(palette) ?? new Map<string, CanvasPattern>();
  made.set(palette, patterns);
  const key = `${spec.kind} ${spec.ground} ${spec.mark} ${ratio}`;
  const pattern = patterns.get(key) ?? makePattern(context, spec, spec.mark, palette, ratio);
  if (pattern !== null) patterns.set(key, pattern);
  return pattern ?? palette[spec.ground];
}

function makePattern(
  context: CanvasRenderingContext2D,
  spec: FillSpec,
  mark: keyof Palette,
  palette: Palette,
  ratio: number,
): CanvasPattern | null {
  const side = Math.max(2, Math.round(spec.tile * ratio));
  const tile = document.createElement('canvas');
  tile.width = side;
  tile.height = side;
  const brush = tile.getContext('2d');
  if (brush === null) return null;
  brush.fillStyle = palette[spec.ground];
  brush.fillRect(0, 0, side, side);
  brush.scale(side / spec.tile, side / spec.tile);
  brush.strokeStyle = palette[mark];
  brush.fillStyle = palette[mark];
  const weight = spec.weight * (Number(palette.texture) || 1);
  brush.lineWidth = weight;
  for (const one of marksOf(spec)) drawMark(brush, one, weight);
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix([1 / ratio, 0, 0, 1 / ratio, 0, 0]));
  return pattern;
}

function drawMark(brush: CanvasRenderingContext2D, { kind, at }: Mark, weight: number): void {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = at;
  brush.beginPath();
  if (kind === 'dot') {
    brush.arc(x1, y1, weight / 2, 0, Math.PI * 2);
    brush.fill();
  } else {
    brush.moveTo(x1, y1);
    brush.lineTo(x2, y2);
    brush.stroke();
  }
}
