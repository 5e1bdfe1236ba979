import { MEDIAN, type Chance } from '../../src/engine/chance';
import { complete } from '../../src/engine/complete';
import { modifiers, type Turn } from '../../src/engine/context';
import type { Measure } from '../../src/engine/columns';
import { namesOf } from '../../src/engine/names';
import { ledger, type PhaseId } from '../../src/engine/ledger';
import type { OrderSet } from '../../src/engine/orders';
import { stakeOf } from '../../src/engine/schedule';
import { setUp } from '../../src/engine/setup';
import { createWorld } from '../../src/engine/world';
import type { Scenario } from '../../src/scenario/types';

/** One turn of a scenario ready for a phase to be called on: luck at its median unless the test says otherwise. */
export function turnFor(
  scenario: Scenario,
  o: { orders?: OrderSet; chance?: Chance; phase?: PhaseId } = {},
): Turn {
  const setup = setUp(scenario);
  const world = createWorld(setup);
  const book = ledger(namesOf(setup));
  book.phase(world.turn, o.phase ?? 'opening');
  const facts: Turn['facts'] = [];
  return {
    setup,
    world,
    orders: setup.states.map((s, i) =>
      s.seat === undefined ? null : complete(setup, world, i, o.orders?.[s.id] ?? {}),
    ),
    chance: o.chance ?? MEDIAN,
    stake: stakeOf(setup, world.turn),
    mods: modifiers(setup),
    ledger: book,
    facts,
    interventions: [],
    add: (measure, at, cause) => book.add(world, measure, at, cause),
    tell: (fact, to) =>
      facts.push(to === undefined ? { turn: world.turn, ...fact } : { turn: world.turn, to, ...fact }),
  };
}

/** Luck fixed by the test: always this place of n, in thousandths. */
export function luck(permille: number): Chance {
  return { below: (n) => Math.floor((n * permille) / 1000) };
}

/** A cell by ids, in world units. */
export function cell(t: Turn, measure: Measure, ...ids: string[]): number {
  return t.world[measure].get(...placesOf(t, ids));
}

export function put(t: Turn, value: number, measure: Measure, ...ids: string[]): void {
  t.world[measure].set(value, ...placesOf(t, ids));
}

/** Causes of one cell booked so far, by rule. */
export function causes(t: Turn, measure: Measure, subject: string): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const e of t.ledger.entries) {
    if (e.measure !== measure || e.subject !== subject) continue;
    for (const c of e.causes) sums[c.rule] = (sums[c.rule] ?? 0) + c.delta;
  }
  return sums;
}

function placesOf(t: Turn, ids: string[]): number[] {
  return ids.map((id) => {
    const d = t.setup.domains.findIndex((x) => x.id === id);
    return d >= 0 ? d : t.setup.state(id);
  });
}
