import { COLUMNS, MEASURES } from '../columns';
import type { Setup } from '../setup';
import type { View } from '../view';
import { emptyWorld, type World } from '../world';

/**
 * The world as a seat may believe it to be: what its view shows, and the scenario's start where it shows nothing.
 * Forecasts and payoff tables run the rules on this, so that nothing leaks by being helpful.
 */
export function imagine(setup: Setup, view: View): World {
  const world = emptyWorld(setup);
  for (const measure of MEASURES) {
    const column = world[measure];
    const { start, axes } = COLUMNS[measure];
    const known = view.columns[measure];
    if (known instanceof Float64Array) {
      column.data.set(known);
      continue;
    }
    const [, n1 = 1, n2 = 1] = column.sizes;
    for (let place = 0; place < column.data.length; place += 1) {
      const value = known[place] ?? null;
      column.data[place] =
        value ??
        (axes.length === 0
          ? 0
          : start(setup, Math.floor(place / (n1 * n2)), Math.floor(place / n2) % n1, place % n2));
    }
  }
  world.turn = view.turn;
  world.step = view.step;
  world.ending = view.ending;
  world.deals = view.deals.map((d) => ({ ...d }));
  world.promises = view.promises.map((p) => ({ ...p }));
  return world;
}
