import { beliefs } from './analysis/imagine';
import { accordOptions } from './options/accords';
import { actOptions } from './options/acts';
import { hallOptions } from './options/hall';
import { forumOptions } from './options/forums';
import { motionOptions } from './options/motions';
import { dealsNow, dealTerms } from './options/deals';
import { claimCost, textOptions } from './options/texts';
import { treasuryOptions } from './options/treasury';
import type { Options } from './options';
import type { Setup } from './setup';
import { actsAt, onAgenda, stakeOf, voicesAt } from './schedule';
import type { View } from './view';
import type { Known } from './world';

export { orderProblems, talkProblems, type OrderProblem } from './options/problems';

/** All that a seat may order now, worked out from its view alone. */
export function optionsOf(setup: Setup, view: View): Options {
  const { world, options } = drawn(setup, view);
  return { ...options, deals: { ...options.deals, ...dealsNow(setup, world, view) } };
}

/** What a seat may order in a turn, whatever is talked. */
interface Drawn {
  readonly setup: Setup;
  readonly world: Known;
  readonly options: ReturnType<typeof draw>;
}

const known = new WeakMap<View['columns'], Drawn>();

/** Drawn up once a turn: views of one turn share their columns. */
function drawn(setup: Setup, view: View): Drawn {
  const before = known.get(view.columns);
  const { seat, turn, ending } = view;
  if (
    before?.setup === setup &&
    before.options.seat === seat &&
    before.world.turn === turn &&
    before.world.ending === ending
  )
    return before;
  const world = beliefs(setup, view);
  const now = { setup, world, options: draw(setup, world, view) };
  known.set(view.columns, now);
  return now;
}

function draw(setup: Setup, world: Known, view: View) {
  const place = setup.state(view.seat);
  const at = { setup, world, place, stake: stakeOf(setup, view.turn), view };
  return {
    seat: view.seat,
    turn: view.turn,
    stake: at.stake,
    voices: onAgenda(setup, view.turn, 'assembly') ? voicesAt(setup, world, place) : 0,
    acts: onAgenda(setup, view.turn, 'statecraft') ? actsAt(setup, world, place) : 0,
    capital: world.capital.get(place),
    tableCost: setup.scenario.assembly.tableCost * 1000,
    claimCost: claimCost(setup),
    accords: accordOptions(at),
    motions: motionOptions(at),
    forums: forumOptions(at),
    ...textOptions(at),
    ...hallOptions(at),
    ...actOptions(at),
    ...treasuryOptions(at),
    deals: dealTerms(at),
  };
}
