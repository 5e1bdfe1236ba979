import { COLUMNS, MEASURES, type Axis, type ColumnSpec, type Measure } from './columns';
import type { Deal, Promise_ } from './deals/types';
import { Hash } from './hash';
import type { Setup } from './setup';

/** Where a measure's numbers lie in a world's buffer, and how its coordinates count. The same for every world of a setup. */
interface Plot {
  readonly measure: Measure;
  readonly sizes: readonly number[];
  /** Sizes of the axes, missing ones 1; their product is `length`. */
  readonly counts: readonly [number, number, number];
  readonly offset: number;
  readonly length: number;
}

/** One measure of the world: a flat array with named coordinates, a part of its world's buffer. Missing coordinates are 0. */
export class Column {
  private readonly inner: number;
  private readonly innermost: number;

  /** @param part its numbers, where they lie apart from the world's buffer */
  constructor(
    readonly plot: Plot,
    private readonly numbers: Float64Array,
    private part: Float64Array | null = null,
  ) {
    this.innermost = plot.counts[2];
    this.inner = plot.counts[1] * plot.counts[2];
  }

  /** The measure's own numbers. Made when they are first asked for: of most copies of a world few columns ever are. */
  get data(): Float64Array {
    return (this.part ??= new Float64Array(this.numbers.buffer, this.plot.offset * 8, this.plot.length));
  }

  get sizes(): readonly number[] {
    return this.plot.sizes;
  }

  at(a = 0, b = 0, c = 0): number {
    return a * this.inner + b * this.innermost + c;
  }

  get(a = 0, b = 0, c = 0): number {
    return this.data[a * this.inner + b * this.innermost + c] as number;
  }

  set(value: number, a = 0, b = 0, c = 0): void {
    this.data[a * this.inner + b * this.innermost + c] = value;
  }
}

export type Ending = 'liberal' | 'fragmented' | 'illiberal';

/** What a world is between two turns, whatever is talked meanwhile: columns by name. */
export type Known = { readonly [M in Measure]: Column } & {
  /** The turn being planned, from 1. */
  turn: number;
  ending: Ending | null;
};

/** The state of play: columns, and the two lists that grow, deals and promises. Changed in place, once a step. */
export type World = Known & {
  /** Every number of every column, in the order of `MEASURES`: a copy of the world is a copy of this. */
  readonly numbers: Float64Array;
  readonly plots: readonly Plot[];
  /** Talk steps taken in this turn. */
  step: number;
  deals: Deal[];
  promises: Promise_[];
};

/** How worlds of a setup are laid out, and their numbers at the start. */
interface Plan {
  readonly plots: readonly Plot[];
  readonly start: Float64Array;
}

const plans = new WeakMap<Setup, Plan>();

function planOf(setup: Setup): Plan {
  const known = plans.get(setup);
  if (known !== undefined) return known;
  const plots: Plot[] = [];
  let offset = 0;
  for (const measure of MEASURES) {
    const { axes, needs }: ColumnSpec = COLUMNS[measure];
    const absent = needs !== undefined && setup.scenario.rules[needs] === undefined;
    const sizes = axes.map((axis) => (absent ? 0 : lengthOf(setup, axis)));
    const [a = 1, b = 1, c = 1] = sizes;
    plots.push({ measure, sizes, counts: [a, b, c], offset, length: a * b * c });
    offset += a * b * c;
  }
  const start = new Float64Array(offset);
  for (const { measure, counts, offset: first } of plots) {
    let place = first;
    for (let a = 0; a < counts[0]; a += 1)
      for (let b = 0; b < counts[1]; b += 1)
        for (let c = 0; c < counts[2]; c += 1, place += 1)
          start[place] = COLUMNS[measure].start(setup, a, b, c);
  }
  const plan = { plots, start };
  plans.set(setup, plan);
  return plan;
}

/** A world at its start. */
export function createWorld(setup: Setup): World {
  return worldOver(planOf(setup).plots, planOf(setup).start.slice());
}

/**
 * A world for reading only, over numbers that lie where `partOf` says: it is no copy, and cannot be copied.
 * @param partOf the numbers of a measure; `start` is a list of its own with what the scenario starts with
 */
export function readWorld(
  setup: Setup,
  { turn, ending }: Pick<Known, 'turn' | 'ending'>,
  partOf: (measure: Measure, start: () => Float64Array) => Float64Array,
): Known {
  const { plots, start } = planOf(setup);
  const world: Record<string, unknown> = { ...BLANK };
  for (const plot of plots) {
    const { measure, offset, length } = plot;
    const part = partOf(measure, () => start.slice(offset, offset + length));
    world[measure] = new Column(plot, part, part);
  }
  world.turn = turn;
  world.ending = ending;
  return world as unknown as Known;
}

/** Every world has this shape: a copy of it, filled in, is the fastest way to make one. */
const BLANK: Readonly<Record<string, null>> = Object.fromEntries(
  [...MEASURES, 'numbers', 'plots', 'turn', 'step', 'ending', 'deals', 'promises'].map(
    (key) => [key, null] as const,
  ),
);

function worldOver(plots: readonly Plot[], numbers: Float64Array): World {
  const world: Record<string, unknown> = { ...BLANK };
  for (const plot of plots) world[plot.measure] = new Column(plot, numbers);
  world.numbers = numbers;
  world.plots = plots;
  world.turn = 1;
  world.step = 0;
  world.deals = [];
  world.promises = [];
  return world as unknown as World;
}

/** A copy that shares nothing; what a snapshot at the boundary and an imagined world are made of. */
export function copyWorld(world: World): World {
  const copy = worldOver(world.plots, world.numbers.slice());
  copy.turn = world.turn;
  copy.step = world.step;
  copy.ending = world.ending;
  copy.deals = world.deals.map((d) => ({ ...d }));
  copy.promises = world.promises.map((p) => ({ ...p }));
  return copy;
}

/** A world as plain data that can travel. */
export interface Snapshot {
  readonly turn: number;
  readonly step: number;
  readonly ending: Ending | null;
  /** Every number of every column, as in `World.numbers`. */
  readonly numbers: Float64Array;
  readonly deals: readonly Deal[];
  readonly promises: readonly Promise_[];
}

/** The numbers are a copy, so that they may be given away. */
export function snapshotOf({ turn, step, ending, numbers, deals, promises }: World): Snapshot {
  return { turn, step, ending, numbers: numbers.slice(), deals, promises };
}

/** The world of a snapshot of the same setup; the snapshot is left as it is. */
export function worldAt(setup: Setup, snapshot: Snapshot): World {
  const { plots, start } = planOf(setup);
  const world = worldOver(plots, new Float64Array(start.length));
  takeSnapshot(world, snapshot);
  return world;
}

/** Makes a world what a snapshot of the same setup says. */
export function takeSnapshot(world: World, { turn, step, ending, numbers, deals, promises }: Snapshot): void {
  world.numbers.set(numbers);
  world.turn = turn;
  world.step = step;
  world.ending = ending;
  world.deals = deals.map((d) => ({ ...d }));
  world.promises = promises.map((p) => ({ ...p }));
}

/** Order-sensitive over every number and every deal's and promise's state; never JSON, never a sum. */
export function checksum(world: World): string {
  const h = new Hash()
    .int(world.turn)
    .int(world.step)
    .text(world.ending ?? '')
    .ints(world.numbers);
  for (const d of world.deals) h.text(d.id).text(d.status);
  for (const p of world.promises) h.text(p.id).text(p.status);
  return h.hex();
}
function lengthOf(setup: Setup, axis: Axis): number {
  switch (axis) {
    case 'state':
      return setup.states.length;
    case 'domain':
      return setup.domains.length;
    case 'accord':
      return setup.accords.length;
    case 'text':
      return setup.texts.length;
    case 'item':
      return setup.items.length;
    case 'event':
      return setup.scenario.events.length;
    case 'motion':
      return setup.motions.length;
    case 'milestone':
      return setup.scenario.milestones.length;
    case 'region':
      return setup.regions.length;
    case 'election':
      return setup.elections.length;
    case 'candidate':
      return setup.candidates.length;
    case 'voter':
      return setup.scenario.assembly.franchise === undefined ? 0 : setup.states.length;
    case 'shopped':
      return setup.venues.length === 0 ? 0 : setup.texts.length;
    case 'forum':
      return setup.forums.length;
    case 'council':
      return setup.councils.length;
    case 'deliverable':
      return setup.deliverables.length;
  }
}
