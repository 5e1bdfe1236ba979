import { POINT, type Setup, type View } from '../../engine';

/** Mean tilt of a market over the domains by their market weight, −100 (all illiberal) to 100 (all liberal). */
export function tiltOf(setup: Setup, view: View, place: number): number {
  const states = setup.states.length;
  let sum = 0;
  let weight = 0;
  for (const [d, domain] of setup.domains.entries()) {
    const w = Math.max(1, domain.market);
    sum += w * (view.columns.tilt[d * states + place] ?? 0);
    weight += w;
  }
  return weight === 0 ? 0 : sum / weight / POINT;
}
