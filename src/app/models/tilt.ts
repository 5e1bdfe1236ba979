import { POINT, type Setup, type View } from '../../engine';

/** Place of the domain that the map shows: the first, which a scenario lists first because it is about it. */
export const SHOWN_DOMAIN = 0;

/** Tilt of a market in a field of technology (the first unless given), −100 (all illiberal vendors) to 100 (all liberal). */
export function tiltOf(setup: Setup, view: View, place: number, domain = SHOWN_DOMAIN): number {
  return (view.columns.tilt[domain * setup.states.length + place] ?? 0) / POINT;
}
