import type { Grounds } from './useMapData';
import { ownersOf } from './geography';
import type { MapLayout } from './layout';
import type { MapArea } from './model';
import { contains, insetProjection, unproject, worldProjection, type Point } from './projection';
import { middleOf } from './rect';
import { toPlane, type View } from './view';

/** The area whose land lies under a point of the screen, in the inset or on the world; null at sea. */
export function pickArea(
  at: Point,
  areas: readonly MapArea[],
  layout: Pick<MapLayout, 'inset'>,
  grounds: Pick<Grounds, 'data'>,
  view: View,
): string | null {
  const { inset } = layout;
  const isInset = inset !== null && contains(inset.rect, at);
  const place = isInset
    ? unproject(insetProjection, toPlane(inset.view, at))
    : unproject(worldProjection, toPlane(view, at));
  if (place === null) return null;
  const country = (isInset ? grounds.data.europe : grounds.data.world).countryAt(place);
  return country === null ? null : (ownersOf(areas).get(country)?.id ?? null);
}

/** What a finger means that comes down beside it. */
export type Meant = { readonly area: string } | { readonly seal: string };

/** The nearest banner or seal whose middle is within `reach` CSS pixels of a point of the screen; null where there is none. */
export function nearestMark(
  at: Point,
  { labels, seals, inset }: Pick<MapLayout, 'labels' | 'seals' | 'inset'>,
  reach: number,
): Meant | null {
  const isInset = inset !== null && contains(inset.rect, at);
  const marks = [
    ...labels
      .filter(({ pressable, inInset }) => pressable && inInset === isInset)
      .map(({ area, box }) => ({ meant: { area: area.id }, middle: middleOf(box) })),
    ...(isInset ? [] : seals.filter(({ pressable }) => pressable)).map(({ id, at: middle }) => ({
      meant: { seal: id },
      middle,
    })),
  ].map(({ meant, middle }) => ({ meant, far: Math.hypot(middle.x - at.x, middle.y - at.y) }));
  const [best] = marks.toSorted((one, other) => one.far - other.far);
  return best !== undefined && best.far <= reach ? best.meant : null;
}
