import { swing, type Chance } from './chance';
import { COLUMNS, type Measure, type See } from './columns';
import { listeners, rulesOf } from './institutions/rules';
import type { Setup } from './setup';
import type { World } from './world';

/** Others' estimates are to the nearest two points, two points off at most. */
const GRAIN = 20_000;

/**
 * One cell as `seat` may know it: the number, or null where it may not. The only door between the world and a view.
 * @param row the state whose cell it is, for `own` and `estimate`; −1 where the measure has no state
 */
export function seen(see: See, seat: number, row: number, value: number, noise: () => number): number | null {
  switch (see) {
    case 'public':
    case 'told':
      return value;
    case 'own':
      return row === seat ? value : null;
    case 'estimate':
      return row === seat ? value : Math.trunc(value / GRAIN) * GRAIN + noise();
    case 'sealed':
      return null;
  }
}

/** Cells of a measure in column order; null where the seat may not know. */
export type Cells = ArrayLike<number | null>;

/** A whole measure as `seat` may know it. Public ones are copied as they lie, which is most of a view and nearly free. */
export function seenColumn(
  setup: Setup,
  world: World,
  measure: Measure,
  seat: number,
  chance: Chance,
): Cells {
  const { see, axes } = COLUMNS[measure];
  const { data } = world[measure];
  if (see === 'public') return data.slice();
  if (see === 'told') return toldCells(setup, world, data, seat);
  const states = setup.states.length;
  const stateAxis = axes.indexOf('state');
  const cells: (number | null)[] = [];
  for (let place = 0; place < data.length; place += 1) {
    // The state axis is the last one of every private measure, so a cell's row is its place modulo the states.
    const row = stateAxis < 0 ? -1 : place % states;
    cells.push(
      seen(
        see,
        seat,
        row,
        data[place] as number,
        () => GRAIN * swing(chance, 1, world.turn, 'estimate', seat, place),
      ),
    );
  }
  return cells;
}

/** A cell an accord: what the accord's rules in force tell the seat, the last count included. */
function toldCells(setup: Setup, world: World, data: Float64Array, seat: number): Cells {
  if (world.motion.data.every((inForce) => inForce === 0)) return data.slice();
  const id = setup.states[seat]?.id ?? '';
  return setup.accords.map((def, a) => {
    const rules = rulesOf(setup, world, a);
    return listeners(def, rules, rules.count)?.includes(id) === false ? null : (data[a] as number);
  });
}
