import { caretakerAccords, caretakerOrders, choosesSupplier } from './caretaker';
import type { FullOrders } from './context';
import type { Orders } from './orders';
import { onAgenda } from './schedule';
import type { Setup } from './setup';
import type { View } from './view';
import type { World } from './world';
import { imagine } from './analysis/imagine';

const NOTHING = {};
const EVEN = { research: 400, market: 300, diplomacy: 100, security: 200 } as const;

/** Orders with every slot filled: what a seat leaves out is what its brief says. The lists given are not copied. */
export function complete(setup: Setup, world: World, place: number, given: Orders): FullOrders {
  const brief = setup.states[place]?.seat?.caretaker;
  const chosen = choosesSupplier(setup, place, world.turn) ? brief?.supplier : undefined;
  return {
    budget: given.budget === undefined ? EVEN : { ...EVEN, ...given.budget },
    focus: given.focus ?? evenFocus(setup),
    projects: given.projects ?? NOTHING,
    accords: { ...caretakerAccords(setup, world, place), ...given.accords },
    suspend: given.suspend ?? NOTHING,
    inspections: given.inspections ?? [],
    voices: given.voices ?? [],
    votes: given.votes ?? NOTHING,
    motions: given.motions ?? NOTHING,
    forums: given.forums ?? NOTHING,
    table: given.table ?? [],
    ballots: given.ballots ?? NOTHING,
    proxy: given.proxy ?? '',
    settle: given.settle ?? [],
    steer: given.steer ?? [],
    shop: given.shop ?? [],
    acts: given.acts ?? [],
    supplier: given.supplier ?? chosen ?? 'both',
    predictions: given.predictions ?? NOTHING,
  };
}

/** A draft to start from: the seat's own last accord choices and nothing cleverer. Never the best answer. */
export function defaultOrders(setup: Setup, view: View): Orders {
  const world = imagine(setup, view);
  const place = setup.state(view.seat);
  const brief = caretakerOrders(setup, world, place);
  const accords = { ...brief.accords };
  for (const id of Object.keys(accords)) {
    const last = world.kept.get(setup.accord(id), place);
    if (last !== 0) accords[id] = last < 0 ? 'defect' : 'honour';
  }
  const full = setup.scenario.rules.ledger === 'full' && onAgenda(setup, view.turn, 'research');
  return {
    accords,
    voices: [],
    acts: [],
    ...(brief.supplier === undefined ? {} : { supplier: brief.supplier }),
    ...(full ? { budget: { ...EVEN }, focus: { ...evenFocus(setup) } } : {}),
  };
}

const even = new WeakMap<Setup, Readonly<Record<string, number>>>();

function evenFocus(setup: Setup): Readonly<Record<string, number>> {
  const known = even.get(setup);
  if (known !== undefined) return known;
  const n = setup.domains.length;
  const each = Math.trunc(1000 / n);
  const focus = Object.fromEntries(
    setup.domains.map((d, i) => [d.id, i === 0 ? 1000 - each * (n - 1) : each]),
  );
  even.set(setup, focus);
  return focus;
}
