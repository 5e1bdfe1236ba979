import { COLUMNS, MEASURES, type Axis, type Measure } from './columns';
import type { Deal, Promise_ } from './deals/types';
import { Hash } from './hash';
import type { Setup } from './setup';

/** One measure of the world: a flat array with named coordinates. Missing coordinates are 0. */
export class Column {
  readonly data: Float64Array;
  readonly #inner: number;
  readonly #innermost: number;

  constructor(
    readonly measure: Measure,
    readonly sizes: readonly number[],
    data?: Float64Array,
  ) {
    this.data = data ?? new Float64Array(sizes.reduce((product, n) => product * n, 1));
    this.#innermost = sizes[2] ?? 1;
    this.#inner = (sizes[1] ?? 1) * this.#innermost;
  }

  at(a = 0, b = 0, c = 0): number {
    return a * this.#inner + b * this.#innermost + c;
  }

  get(a = 0, b = 0, c = 0): number {
    return this.data[a * this.#inner + b * this.#innermost + c] as number;
  }

  set(value: number, a = 0, b = 0, c = 0): void {
    this.data[a * this.#inner + b * this.#innermost + c] = value;
  }
}

export type Ending = 'liberal' | 'fragmented' | 'illiberal';

/** The state of play: columns by name, and the two lists that grow, deals and promises. Changed in place, once a step. */
export type World = { readonly [M in Measure]: Column } & {
  /** The turn being planned, from 1. */
  turn: number;
  /** Talk steps taken in this turn. */
  step: number;
  ending: Ending | null;
  deals: Deal[];
  promises: Promise_[];
};

export function sizesOf(setup: Setup, axes: readonly Axis[]): number[] {
  return axes.map((axis) => lengthOf(setup, axis));
}

export function createWorld(setup: Setup): World {
  const world = emptyWorld(setup);
  for (const measure of MEASURES) {
    const column = world[measure];
    const start = COLUMNS[measure].start;
    const [n0 = 1, n1 = 1, n2 = 1] = column.sizes;
    for (let a = 0; a < n0; a += 1)
      for (let b = 0; b < n1; b += 1)
        for (let c = 0; c < n2; c += 1) column.set(start(setup, a, b, c), a, b, c);
  }
  return world;
}

export function emptyWorld(setup: Setup): World {
  const columns = Object.fromEntries(
    MEASURES.map((m) => [m, new Column(m, sizesOf(setup, COLUMNS[m].axes))]),
  ) as unknown as { [M in Measure]: Column };
  return { ...columns, turn: 1, step: 0, ending: null, deals: [], promises: [] };
}

/** A copy that shares nothing; what a snapshot at the boundary and an imagined world are made of. */
export function copyWorld(world: World): World {
  const columns = Object.fromEntries(
    MEASURES.map((m) => [m, new Column(m, world[m].sizes, world[m].data.slice())]),
  ) as unknown as { [M in Measure]: Column };
  return {
    ...columns,
    turn: world.turn,
    step: world.step,
    ending: world.ending,
    deals: world.deals.map((d) => ({ ...d })),
    promises: world.promises.map((p) => ({ ...p })),
  };
}

/** Order-sensitive over every number and every deal's and promise's state; never JSON, never a sum. */
export function checksum(world: World): string {
  const h = new Hash()
    .int(world.turn)
    .int(world.step)
    .text(world.ending ?? '');
  for (const measure of MEASURES) for (const x of world[measure].data) h.int(x);
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
  }
}
