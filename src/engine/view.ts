import { cardOf } from './cards';
import type { Chance } from './chance';
import type { Measure } from './columns';
import type { Deal, Promise_ } from './deals/types';
import type { Card, Fact } from './facts';
import { dealsOf, heardBy } from './heard';
import type { Setup } from './setup';
import { publicColumns, seenColumns, type Cells } from './visibility';
import type { Ending, World } from './world';

/**
 * What one seat may know, built up from nothing: the public scenario by id, the columns through the visibility table, the
 * facts told to it, its own deals, promises, card and aims. Plain data: it may travel.
 */
export interface View {
  readonly scenario: string;
  /** Id of the seat. */
  readonly seat: string;
  readonly turn: number;
  readonly step: number;
  readonly ending: Ending | null;
  /** Measures in column order; null where this seat may not know. */
  readonly columns: Readonly<Record<Measure, Cells>>;
  readonly facts: readonly Fact[];
  /** Deals this seat is a party to. */
  readonly deals: readonly Deal[];
  /** Promises from or to this seat, and those judged in public. */
  readonly promises: readonly Promise_[];
  readonly card: Card | null;
  /** Ids of this seat's aims. */
  readonly aims: readonly string[];
}

/**
 * @param before a view from an earlier step of the same turn: what talk does not change is taken from it; of another seat's view
 * that is what everyone may know
 */
export function buildView(
  setup: Setup,
  world: World,
  facts: readonly Fact[],
  chance: Chance,
  seat: string,
  before?: View,
): View {
  const place = setup.state(seat);
  const over = world.ending !== null;
  const mine = (x: { from: string; to: string }) => x.from === seat || x.to === seat;
  const then = before?.turn === world.turn && before.ending === null && !over ? before : undefined;
  const again = then?.seat === seat ? then : undefined;
  return {
    scenario: setup.scenario.id,
    seat,
    turn: world.turn,
    step: world.step,
    ending: world.ending,
    columns: again?.columns ?? seenColumns(setup, world, place, chance, then?.columns),
    facts: again?.facts ?? (over ? facts : heardBy(facts, seat)),
    deals: over ? [...world.deals] : dealsOf(world.deals, seat),
    promises: world.promises
      .filter((p) => over || mine(p) || p.told)
      .map((p) => (over || p.told || p.from === seat ? p : { ...p, status: 'open' })),
    card: again !== undefined ? again.card : over ? null : cardOf(setup, world, chance, place),
    aims:
      again?.aims ?? setup.scenario.aims.filter((a) => over || a.seat === seat || !a.secret).map((a) => a.id),
  };
}

/**
 * What a room may see together: the view of no seat, with no offers, cards, estimates or secret aims. After the ending nothing is
 * hidden from it either.
 */
export function publicView(setup: Setup, world: World, facts: readonly Fact[]): View {
  const over = world.ending !== null;
  return {
    scenario: setup.scenario.id,
    seat: '',
    turn: world.turn,
    // Talk is between seats: how often they spoke is not for the room.
    step: 0,
    ending: world.ending,
    columns: publicColumns(setup, world),
    facts: facts.filter((fact) => over || fact.to === undefined),
    deals: over ? [...world.deals] : [],
    promises: world.promises.filter((p) => over || p.told),
    card: null,
    aims: setup.scenario.aims.filter((a) => over || !a.secret).map((a) => a.id),
  };
}
