import { POINT, type Setup, type View } from '../../engine';

/** Place of the domain that the map shows: the first, which a scenario lists first because it is about it. */
export const SHOWN_DOMAIN = 0;

/** Tilt of a market in a field of technology (the first unless given), −100 (all illiberal vendors) to 100 (all liberal). */
export function tiltOf(setup: Setup, view: View, place: number, domain = SHOWN_DOMAIN): number {
  return (view.columns.tilt[domain * setup.states.length + place] ?? 0) / POINT;
}

/**
 * Place of the field that a map opens with: the first, unless all markets lean one way in it, so that it shows no contest; then
 * the first in which they do not.
 */
export function openingDomain(setup: Setup, view: View): number {
  const contested = setup.domains.findIndex((_, d) => {
    const tilts = setup.buyers.map((place) => tiltOf(setup, view, place, d));
    return tilts.some((tilt) => tilt > 0) && tilts.some((tilt) => tilt < 0);
  });
  return Math.max(contested, SHOWN_DOMAIN);
}
