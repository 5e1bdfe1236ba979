import { swing, type Chance } from './chance';
import { COLUMNS, MEASURES, type Measure, type See } from './columns';
import { FULL, clamp, fromPoints, ratio } from './fixed';
import { listeners, rulesOf } from './institutions/rules';
import type { Setup } from './setup';
import type { World } from './world';

/** Others' estimates are to the nearest two points, two points off at most. */
const GRAIN = 20_000;

/** Cells of a measure in column order; null where the seat may not know. */
export type Cells = ArrayLike<number | null>;

export type Columns = Readonly<Record<Measure, Cells>>;

const BLANK = Object.fromEntries(MEASURES.map((m) => [m, null])) as unknown as Record<Measure, Cells>;

/**
 * Every measure as `seat` may know it: the only door between the world and a view. A game that has ended hides nothing.
 * @param beside what another seat sees at the same moment: what everyone may know is then not copied again
 */
export function seenColumns(
  setup: Setup,
  world: World,
  seat: number,
  chance: Chance,
  beside?: Columns,
): Columns {
  const columns: Record<Measure, Cells> = { ...(beside ?? openColumns(world)) };
  if (world.ending !== null) return columns;
  const voted = anyMotion(world);
  for (const measure of MEASURES) {
    const { see, axes } = COLUMNS[measure];
    if (see === 'public') continue;
    const { data } = world[measure];
    // The state axis is the last one of every private measure, so a cell's row is its place modulo the states.
    const states = axes.some((axis) => axis === 'state') ? setup.states.length : 0;
    if (see === 'filtered') columns[measure] = filteredCells(setup, world, data, seat, chance);
    else if (see !== 'told') columns[measure] = cellsOf(see, world, data, seat, states, chance);
    else if (voted) columns[measure] = toldCells(setup, world, data, seat);
  }
  return columns;
}

/** Every measure as somebody may know it who sits in no seat: a projector in the room. */
export function publicColumns(setup: Setup, world: World): Columns {
  const columns: Record<Measure, Cells> = { ...openColumns(world) };
  if (world.ending !== null) return columns;
  const voted = anyMotion(world);
  for (const measure of MEASURES) {
    const { see } = COLUMNS[measure];
    const { data } = world[measure];
    if (see === 'told' && voted) columns[measure] = toldCells(setup, world, data, NOBODY);
    else if (see !== 'public' && see !== 'told') columns[measure] = sealed(data.length);
  }
  return columns;
}

/** The place of no state. */
const NOBODY = -1;

/** What everyone may know, which is most of it: parts of one copy of the world's buffer in which everything else is wiped out. */
function openColumns(world: World): Columns {
  const columns = { ...BLANK };
  const copy = world.numbers.slice();
  const over = world.ending !== null;
  const voted = anyMotion(world);
  for (const measure of MEASURES) {
    const { see } = COLUMNS[measure];
    const { plot } = world[measure];
    if (over || see === 'public' || (see === 'told' && !voted))
      columns[measure] = new Float64Array(copy.buffer, plot.offset * 8, plot.length);
    else copy.fill(0, plot.offset, plot.offset + plot.length);
  }
  return columns;
}

function anyMotion(world: World): boolean {
  return world.motion.data.some((inForce) => inForce !== 0);
}

/** @param states how many states a row counts; 0 where the measure has no state */
function cellsOf(
  see: See,
  world: World,
  data: Float64Array,
  seat: number,
  states: number,
  chance: Chance,
): Cells {
  if (see === 'sealed') return sealed(data.length);
  const cells: (number | null)[] = [];
  for (let place = 0; place < data.length; place += 1) {
    const value = data[place] as number;
    if (states > 0 && place % states === seat) cells.push(value);
    else if (see === 'estimate')
      cells.push(
        Math.trunc(value / GRAIN) * GRAIN + GRAIN * swing(chance, 1, world.turn, 'estimate', seat, place),
      );
    else cells.push(null);
  }
  return cells;
}

/**
 * What an autocrat is told of those around it: off by up to `domestic.filter` where nobody may speak, by nothing where everybody
 * may (Wintrobe 1998: the dictator's dilemma). Others are told nothing.
 */
function filteredCells(setup: Setup, world: World, data: Float64Array, seat: number, chance: Chance): Cells {
  const most = fromPoints(setup.scenario.rules.domestic?.filter ?? 0);
  return Array.from(data, (value, place) => {
    if (place !== seat) return null;
    const blind = ratio(most, FULL - world.liberties.get(place), FULL);
    const off = setup.states[place]?.regime === 'autocracy' ? blind : 0;
    return clamp(value + swing(chance, off, world.turn, 'estimate', seat, FILTER + place), 0, FULL);
  });
}

/** Keeps draws of filtered measures apart from those of estimates, which count cells. */
const FILTER = 100_000;

const nothing: Cells[] = [];

/** What nobody may know; one list for every view, since there is nothing in it. */
function sealed(length: number): Cells {
  return (nothing[length] ??= Object.freeze(Array.from({ length }, () => null)));
}

/** A cell an accord: what the accord's rules in force tell the seat, the last count included. */
function toldCells(setup: Setup, world: World, data: Float64Array, seat: number): Cells {
  const id = setup.states[seat]?.id ?? '';
  return setup.accords.map((def, a) => {
    const rules = rulesOf(setup, world, a);
    return listeners(def, rules, rules.count)?.includes(id) === false ? null : (data[a] as number);
  });
}
