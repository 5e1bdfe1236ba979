import { POINT, type Setup, type View } from '../../engine';

/** Place of the domain that the map shows: the first, which a scenario lists first because it is about it. */
export const SHOWN_DOMAIN = 0;

/** Tilt of a market in the domain shown, −100 (all illiberal vendors) to 100 (all liberal). */
export function tiltOf(setup: Setup, view: View, place: number): number {
  return (view.columns.tilt[SHOWN_DOMAIN * setup.states.length + place] ?? 0) / POINT;
}
