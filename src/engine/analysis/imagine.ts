import { MEASURES } from '../columns';
import type { Setup } from '../setup';
import type { View } from '../view';
import { createWorld, type World } from '../world';

/**
 * The world as a seat may believe it to be: what its view shows, and the scenario's start where it shows nothing.
 * Forecasts and payoff tables run the rules on this, so that nothing leaks by being helpful.
 */
export function imagine(setup: Setup, view: View): World {
  return talkedOf(fill(setup, view.columns), view);
}

const believed = new WeakMap<View['columns'], World>();

/**
 * The same, to be read and never changed: views of one turn share their columns, and what is imagined from them shares its numbers.
 */
export function beliefs(setup: Setup, view: View): World {
  let world = believed.get(view.columns);
  if (world === undefined) believed.set(view.columns, (world = fill(setup, view.columns)));
  return talkedOf({ ...world }, view);
}

function talkedOf(world: World, view: View): World {
  world.turn = view.turn;
  world.step = view.step;
  world.ending = view.ending;
  world.deals = view.deals.map((d) => ({ ...d }));
  world.promises = view.promises.map((p) => ({ ...p }));
  return world;
}

function fill(setup: Setup, columns: View['columns']): World {
  const world = createWorld(setup);
  for (const measure of MEASURES) {
    const known = columns[measure];
    if (known instanceof Float64Array) {
      world.numbers.set(known, world[measure].plot.offset);
      continue;
    }
    const { data } = world[measure];
    for (let place = 0; place < data.length; place += 1) {
      const value = known[place] ?? null;
      if (value !== null) data[place] = value;
    }
  }
  return world;
}
