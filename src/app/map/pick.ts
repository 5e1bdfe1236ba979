import type { Grounds } from './useMapData';
import { ownersOf } from './geography';
import type { MapLayout } from './layout';
import type { MapArea } from './model';
import { contains, insetProjection, unproject, worldProjection, type Point } from './projection';
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
