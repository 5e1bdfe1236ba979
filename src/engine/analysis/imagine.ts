import { MEASURES } from '../columns';
import type { Setup } from '../setup';
import type { View } from '../view';
import type { Cells } from '../visibility';
import { createWorld, readWorld, type Known, type World } from '../world';

/**
 * The world as a seat may believe it to be: what its view shows, and the scenario's start where it shows nothing.
 * Forecasts and payoff tables run the rules on this, so that nothing leaks by being helpful.
 */
export function imagine(setup: Setup, view: View): World {
  const world = fill(setup, view.columns);
  world.turn = view.turn;
  world.step = view.step;
  world.ending = view.ending;
  world.deals = view.deals.map((d) => ({ ...d }));
  world.promises = view.promises.map((p) => ({ ...p }));
  return world;
}

/** The same, whatever is talked, to be read and never changed: it shares its numbers with the view. */
export function beliefs(setup: Setup, view: Pick<View, 'columns' | 'turn' | 'ending'>): Known {
  return readWorld(setup, view, (measure, start) => {
    const seen = view.columns[measure];
    return seen instanceof Float64Array ? seen : filled(start(), seen);
  });
}

function fill(setup: Setup, columns: View['columns']): World {
  const world = createWorld(setup);
  for (const measure of MEASURES) {
    const seen = columns[measure];
    if (seen instanceof Float64Array) world.numbers.set(seen, world[measure].plot.offset);
    else filled(world[measure].data, seen);
  }
  return world;
}

/** Writes what is known over the scenario's start. */
function filled(part: Float64Array, seen: Cells): Float64Array {
  for (let place = 0; place < part.length; place += 1) {
    const value = seen[place] ?? null;
    if (value !== null) part[place] = value;
  }
  return part;
}
