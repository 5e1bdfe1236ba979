import { BANNER_HEIGHT } from './banner';
import { hasChange } from './boxes';
import type { AreaLabel } from './layout';
import type { LonLat, MapModel } from './model';
import { RING_RADIUS, SEAL_RADIUS, type Marks, type OverlayScene } from './overlay';
import { screenOf, type Placing } from './placing';
import { contains, insetOutline, type Point, type Rect } from './projection';
import { middleOf } from './rect';

const ASTRAY = 22;

/** A banner so far from its country that a dot must say where that is. */
const isAstray = ({ shown, box, anchor }: AreaLabel): boolean =>
  shown && Math.hypot(middleOf(box).x - anchor.x, middleOf(box).y - anchor.y) > ASTRAY;

/** The number above a ring, which no dot may strike out. */
const numberBox = (box: Rect, text: number): Rect => {
  const { x, y } = middleOf(box);
  const bottom = y - RING_RADIUS * text;
  return { left: x - 22 * text, right: x + 22 * text, top: bottom - 20 * text, bottom };
};

const foot = (box: Rect): Point => ({ x: box.left, y: box.top + BANNER_HEIGHT });

/** The banners that are shown, a dot for each of the others and where one stands away from its land, and the rings. */
export function marksOf(labels: readonly AreaLabel[], text: number): Marks {
  const numbers = labels
    .filter(({ shown, area }) => shown && hasChange(area))
    .map(({ box }) => numberBox(box, text));
  const isFree = (at: Point): boolean => !numbers.some((box) => contains(box, at));
  return {
    ringRadius: RING_RADIUS * text,
    banners: labels.filter(({ shown }) => shown).map(({ area, box }) => ({ area, at: foot(box) })),
    dots: labels.filter(({ shown }) => !shown).map(({ anchor }) => anchor),
    strays: labels
      .filter(isAstray)
      .map(({ anchor }) => anchor)
      .filter(isFree),
    rings: labels
      .filter(({ ringed }) => ringed)
      .map(({ box, anchor, shown }) => (shown ? middleOf(box) : anchor)),
  };
}

/** What is drawn above the ground of the world. */
export function overlayOf(
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
