import { boxAround, fixedBoxes, hasChange, shift, withRing, type Furniture } from './boxes';
import type { Inset } from './inset';
import { overlaps, placeLabels, priorityOf, type LabelWish } from './labels';
import type { AreaLabel, SealLabel } from './layout';
import type { LonLat, MapArea } from './model';
import {
  contains,
  INSET_CROP,
  insetProjection,
  project,
  worldProjection,
  type Point,
  type Rect,
} from './projection';
import { grown, square } from './rect';
import { sealBoxes } from './sealNames';
import { WAYS } from './spread';
import { TARGET, type Placed } from './targets';
import { toScreen, type View } from './view';

export const screenOf = (place: LonLat, view: View): Point => toScreen(view, project(worldProjection, place));

export interface Placing extends Furniture {
  readonly inset: Inset | null;
  readonly view: View;
  readonly selected: string | null;
  readonly seals: readonly Placed<SealLabel>[];
  readonly reach?: Rect | undefined;
  readonly credits: string;
}

/** Where an area without a banner is pressed: at its land, or as near as nothing else is to be pressed. */
function pressable(anchor: Point, filled: readonly Rect[], text: number): Rect {
  const half = (TARGET / 2) * text;
  const ways = WAYS.map(([x, y]) => square({ x: anchor.x + x * half, y: anchor.y + y * half }, half));
  const here = square(anchor, half);
  return [here, ...ways].find((box) => !filled.some((other) => overlaps(box, other))) ?? here;
}

/** Gives every area its place on the screen: a banner where there is room, else where it is pressed. */
export function placeAreas(
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
    ...(hasChange(area) || area.id === selected
      ? { box: withRing(box, text, hasChange(area)), least: box }
      : { box }),
    priority: priorityOf(area, selected),
  });
  const taken = [...fixedBoxes(placing, placing.credits), ...seals.flatMap((seal) => sealBoxes(seal, text))];
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
