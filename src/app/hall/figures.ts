import type { Palette } from '../canvas/usePalette';
import { DELEGATE } from './layout';
import type { Stance } from './model';

/** How a delegate's card looks: which face, or none. */
export type CardFace = 'for' | 'against' | 'blank' | 'policy' | 'denied' | 'sealed' | null;

export function faceOf(stance: Stance, isTurned: boolean): CardFace {
  if (!isTurned) return 'sealed';
  switch (stance) {
    case 'support':
    case 'yes':
      return 'for';
    case 'object':
    case 'no':
      return 'against';
    case 'abstain':
      return 'blank';
    case 'policy':
      return 'policy';
    case 'denied':
      return 'denied';
    case 'hidden':
      return 'sealed';
    case 'silent':
    case 'absent':
      return null;
  }
}

/** What a card says that claims policy implications. */
export const POLICY_SIGN = '§';

const RAISED: readonly CardFace[] = ['for', 'against', 'blank', 'policy'];

/** A raised card is held over the head; a sealed, denied or blank one stays on the desk. */
export const isRaised = (face: CardFace): boolean => RAISED.includes(face);

export const FIGURE = { width: DELEGATE.width, height: 34 } as const;
/** The arm's foot stands `foot` from the left edge, or from the right edge in the left hand. */
export const CARD = { width: 38, height: 42, foot: 12 } as const;

/** Delegates on the left of the hall hold their card in the left hand, so that it never covers a neighbour. */
export type Hand = 'left' | 'right';

export interface FigureLook {
  readonly stance: Stance;
  readonly isTurned: boolean;
  readonly isPivotal: boolean;
  /** Few could have changed the result: the ring is filled, so that they are seen at once. */
  readonly isLone?: boolean;
}

/** Head and shoulders, the desk's edge at the foot; an absent delegate is only an outline. */
export function paintFigure(
  context: CanvasRenderingContext2D,
  look: FigureLook,
  scale: number,
  palette: Palette,
): void {
  const { stance, isTurned, isPivotal, isLone } = look;
  const acts = isTurned && isRaised(faceOf(stance, true));
  context.save();
  context.scale(scale, scale);
  context.translate(FIGURE.width / 2, FIGURE.height);
  if (isPivotal && isTurned) {
    context.beginPath();
    context.arc(0, -15, 17.5, 0, Math.PI * 2);
    // Where many could have, a ring says little: it is thin.
    context.lineWidth = (isLone === true ? 2 : 1) * Math.min(0.9, 1.6 / scale);
    if (isLone === true) {
      context.fillStyle = palette['hedge-f'];
      context.fill();
    }
    context.strokeStyle = palette.ink;
    context.stroke();
  }
  context.setLineDash(isTurned && stance === 'absent' ? [2.5, 2.5] : []);
  context.lineWidth = Math.min(1.2, 2.6 / scale);
  context.lineJoin = 'round';
  context.strokeStyle = palette.ink;
  context.fillStyle = acts ? palette.ink2 : palette.sheet;
  for (const part of [shoulders(), head()]) {
    if (!(isTurned && stance === 'absent')) context.fill(part);
    context.stroke(part);
  }
  context.restore();
}

function head(): Path2D {
  const path = new Path2D();
  path.arc(0, -22, 6.2, 0, Math.PI * 2);
  return path;
}

function shoulders(): Path2D {
  const path = new Path2D();
  path.moveTo(-12, 0);
  path.bezierCurveTo(-12, -9, -8, -14.5, 0, -14.5);
  path.bezierCurveTo(8, -14.5, 12, -9, 12, 0);
  path.closePath();
  return path;
}

/**
 * A card on its arm, or lying on the desk.
 * @param sheets how many cards the hand holds; further ones show behind the first
 */
export function paintCard(
  context: CanvasRenderingContext2D,
  sheets: number,
  face: Exclude<CardFace, null>,
  code: string | null,
  hand: Hand,
  scale: number,
  palette: Palette,
): void {
  const side = hand === 'right' ? 1 : -1;
  context.save();
  context.scale(scale, scale);
  context.translate(hand === 'right' ? CARD.foot : CARD.width - CARD.foot, CARD.height);
  if (isRaised(face)) context.rotate(0.09 * side);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.strokeStyle = palette.ink;
  if (isRaised(face)) {
    context.lineWidth = 3;
    line(context, 0, -1, 0, -18);
    if (sheets > 1) paintSheet(context, -7 + 7 * side, -38, palette.sheet, palette, scale);
    paintSheet(context, -7, -36, face === 'for' ? palette.ink : palette.sheet, palette, scale);
  } else {
    context.translate(0, 17);
    paintSheet(context, -7, -36, palette.sheet, palette, scale);
  }
  paintFace(context, face, code, palette);
  context.restore();
}

/** In a crowd: a card by itself, or the outline of who raised none; a ring around who could have changed the result. */
export const CHIP = { width: 34, height: 34 } as const;

export function paintChip(
  context: CanvasRenderingContext2D,
  look: FigureLook,
  code: string | null,
  palette: Palette,
): void {
  const { stance, isTurned, isPivotal } = look;
  const face = faceOf(stance, isTurned);
  context.save();
  context.translate(CHIP.width / 2, CHIP.height / 2);
  context.strokeStyle = palette.ink;
  if (isPivotal && isTurned) {
    context.beginPath();
    context.arc(0, 0, 14, 0, Math.PI * 2);
    context.lineWidth = 1.8;
    context.fillStyle = palette['hedge-f'];
    context.fill();
    context.stroke();
  }
  if (face === null) {
    context.translate(0, 8);
    context.scale(0.6, 0.6);
    context.lineWidth = 1.6;
    context.setLineDash(stance === 'absent' ? [2.5, 2.5] : []);
    context.fillStyle = palette.sheet;
    for (const part of [shoulders(), head()]) {
      if (stance !== 'absent') context.fill(part);
      context.stroke(part);
    }
  } else {
    context.scale(0.86, 0.86);
    context.translate(0, 27);
    paintSheet(context, -7, -36, face === 'for' ? palette.ink : palette.sheet, palette);
    paintFace(context, face, code, palette);
  }
  context.restore();
}

function paintSheet(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  fill: string,
  palette: Palette,
  scale = 1,
): void {
  context.lineWidth = Math.min(1.3, 2.8 / scale);
  context.strokeStyle = palette.ink;
  context.fillStyle = fill;
  context.fillRect(x, y, 14, 18);
  context.strokeRect(x, y, 14, 18);
}

function line(context: CanvasRenderingContext2D, ...points: number[]): void {
  context.beginPath();
  for (let index = 0; index + 1 < points.length; index += 2)
    context.lineTo(points[index] ?? 0, points[index + 1] ?? 0);
  context.stroke();
}

function paintFace(
  context: CanvasRenderingContext2D,
  face: Exclude<CardFace, null>,
  code: string | null,
  palette: Palette,
): void {
  context.lineWidth = 1.9;
  switch (face) {
    case 'for':
      context.strokeStyle = palette.sheet;
      context.fillStyle = palette.sheet;
      if (code === null) line(context, -3.8, -27, -1, -24, 4, -30.5);
      else paintCode(context, code);
      return;
    case 'against':
      if (code !== null) {
        context.fillStyle = palette.ink;
        paintCode(context, code);
        line(context, -7, -18.5, 7, -35.5);
        return;
      }
      line(context, -3.6, -30.6, 3.6, -23.4);
      line(context, 3.6, -30.6, -3.6, -23.4);
      return;
    case 'blank':
      line(context, -3.6, -27, 3.6, -27);
      return;
    case 'policy':
      context.fillStyle = palette.ink;
      paintCode(context, POLICY_SIGN);
      return;
    case 'denied':
      context.lineWidth = 2.6;
      line(context, -10, -17, 10, -37);
      return;
    case 'sealed':
      context.lineWidth = 1;
      context.strokeStyle = palette.ink3;
      for (const rise of [0, 5, 10, 15, 20, 25]) {
        const [low, high] = [Math.max(0, rise - 14), Math.min(18, rise)];
        line(context, -7 + rise - low, -18 - low, -7 + rise - high, -18 - high);
      }
  }
}

function paintCode(context: CanvasRenderingContext2D, code: string): void {
  context.font = `700 12px "Archivo Variable", sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(code, 0, -26.5, 12);
}
