import type { Orders, OrderSet } from '../orders';
import type { Setup } from '../setup';
import type { View } from '../view';
import type { World } from '../world';
import { assumed } from './forecast';
import { imagine } from './imagine';
import { suppose } from './suppose';

/** Where technologies and joint projects stand after one turn that has been looked ahead to. */
export interface OutlookTurn {
  readonly turn: number;
  /** World units, a row a domain and a column a state. */
  readonly level: Float64Array;
  readonly fielded: Float64Array;
  /** Thousandths of money, by milestone. */
  readonly paidIn: Float64Array;
  /** The turn in which a milestone completed, 0 while it has not. */
  readonly completed: Float64Array;
}

/**
 * Looks ahead turn by turn as a forecast does: by the rules, on the world this seat may believe in, with luck at its middle. The
 * seat keeps to its budget, its focus and its payments, and does nothing else after this turn; the others repeat what is known of
 * their last turn. Ends with the scenario's last sure turn, or with the game. Each step plays one turn, so that who asks can stop
 * between two.
 * @param others orders that others are supposed to keep giving, such as their payments into joint projects
 */
export function* outlook(
  setup: Setup,
  view: View,
  drafts: Orders,
  others: OrderSet = {},
): Generator<OutlookTurn, void, void> {
  let world = imagine(setup, view);
  let mine = drafts;
  while (world.turn <= setup.scenario.turns.count && world.ending === null) {
    const { turn } = world;
    world = suppose(setup, world, together(setup, world, view, mine, others)).world;
    yield {
      turn,
      level: world.level.data,
      fielded: world.fielded.data,
      paidIn: world.paidIn.data,
      completed: world.completed.data,
    };
    mine = lasting(drafts);
  }
}

/** One turn of a look ahead at joint projects, by what is asked of it. */
export interface ProjectsTurn {
  /** With the draft and what others pay; without this seat's payments; without the others'. */
  readonly asked: 'all' | 'withoutMe' | 'withoutOthers';
  readonly turn: OutlookTurn;
}

/** Looks ahead with the draft and, where a milestone is paid for jointly, without this seat's payments and then without the others'. */
export function* projectsOutlook(
  setup: Setup,
  view: View,
  orders: Orders,
  others: OrderSet,
): Generator<ProjectsTurn, void, void> {
  for (const turn of outlook(setup, view, orders, others)) yield { asked: 'all', turn };
  if (setup.scenario.milestones.every(({ cost }) => cost === undefined)) return;
  for (const turn of outlook(setup, view, { ...orders, projects: {} }, others))
    yield { asked: 'withoutMe', turn };
  for (const turn of outlook(setup, view, orders, {})) yield { asked: 'withoutOthers', turn };
}

/** What stands from turn to turn. */
function lasting({ budget, focus, projects, accords }: Orders): Orders {
  return {
    ...(budget && { budget }),
    ...(focus && { focus }),
    ...(projects && { projects }),
    ...(accords && { accords }),
  };
}

function together(setup: Setup, world: World, view: View, mine: Orders, others: OrderSet): OrderSet {
  const orders = assumed(setup, world, view, mine, 'last');
  for (const [seat, given] of Object.entries(others))
    if (seat !== view.seat) orders[seat] = { ...orders[seat], ...given };
  return orders;
}
