import { MEASURES, optionsOf, type Chance, type Fact, type Setup, type View, type World } from '../../engine';
import type { Table } from '../types';

/**
 * What a seat would see of an imagined world: all of it, since there is nothing in it that the one who imagines does not believe.
 * Deals and promises are those of the imagined world.
 */
export function lookAt(setup: Setup, world: World, seat: string, facts: readonly Fact[]): View {
  return {
    scenario: setup.scenario.id,
    seat,
    turn: world.turn,
    step: world.step,
    ending: world.ending,
    columns: Object.fromEntries(MEASURES.map((m) => [m, world[m].data])) as unknown as View['columns'],
    facts,
    deals: world.deals,
    promises: world.promises,
    card: null,
    aims: setup.scenario.aims.filter((a) => a.seat === seat || !a.secret).map((a) => a.id),
  };
}

/** A seat's table in an imagined world, with luck of the imagination. */
export function tableIn(
  setup: Setup,
  world: World,
  seat: string,
  facts: readonly Fact[],
  chance: Chance,
): Table {
  const view = lookAt(setup, world, seat, facts);
  return { setup, view, options: optionsOf(setup, view), chance };
}
