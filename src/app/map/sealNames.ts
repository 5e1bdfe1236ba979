import { isWhole, overlaps } from './labels';
import { SEAL_RADIUS } from './overlay';
import type { Point, Rect } from './projection';

/** Where a seal's name stands beside it. */
export type SealSide = 'above' | 'below' | 'right' | 'left';

/** At normal text size, in CSS pixels. */
const CHARACTER = 6.6;
const HEIGHT = 18;

interface Seal {
  readonly at: Point;
  readonly name: string;
  readonly quiet: boolean;
}

const nameBox = ({ at: { x, y }, name }: Seal, side: SealSide, text: number): Rect => {
  const width = name.length * CHARACTER * text;
  const [radius, height] = [SEAL_RADIUS * text, HEIGHT * text];
  const left = side === 'right' ? x + radius + 2 : side === 'left' ? x - radius - 2 - width : x - width / 2;
  const top = side === 'above' ? y - radius - height : side === 'below' ? y + radius : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
};

const discBox = ({ at: { x, y } }: Pick<Seal, 'at'>, text: number): Rect => {
  const radius = SEAL_RADIUS * text;
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
};

/** What a seal covers: its disc, and its name where that is drawn. */
export function sealBoxes(seal: Seal & { label: string; side: SealSide }, text: number): Rect[] {
  return [discBox(seal, text), ...(seal.label === '' ? [] : [nameBox(seal, seal.side, text)])];
}

interface Space {
  readonly screen: Rect;
  readonly reach: Rect;
  /** What no name may cover. */
  readonly fixed: readonly Rect[];
  /** Text size over 16 pixels. */
  readonly text: number;
}

/** Gives each seal's name the side where it has room, the preferred first; a name that has none is left out. */
export function placeNames<S extends Seal & { prefers: SealSide }>(
  seals: readonly S[],
  { screen, reach, fixed, text }: Space,
): (S & { label: string; side: SealSide })[] {
  const names: Rect[] = [];
  return seals.map((seal) => {
    if (seal.quiet) return { ...seal, label: '', side: seal.prefers };
    const others = seals.filter((other) => other !== seal).map((other) => discBox(other, text));
    const sides = [...new Set<SealSide>([seal.prefers, 'below', 'above', 'right', 'left'])];
    const side = sides.find((one) => {
      const box = nameBox(seal, one, text);
      return (
        isWhole(box, screen, reach) && ![...fixed, ...others, ...names].some((other) => overlaps(box, other))
      );
    });
    if (side === undefined) return { ...seal, label: '', side: seal.prefers };
    names.push(nameBox(seal, side, text));
    return { ...seal, label: seal.name, side };
  });
}
