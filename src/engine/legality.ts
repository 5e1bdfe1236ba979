import { imagine } from './analysis/imagine';
import { accordOptions } from './options/accords';
import { actOptions } from './options/acts';
import { motionOptions } from './options/motions';
import { dealOptions } from './options/deals';
import { textOptions } from './options/texts';
import { treasuryOptions } from './options/treasury';
import type { Options } from './options';
import type { Setup } from './setup';
import { onAgenda, stakeOf, voicesAt } from './schedule';
import type { View } from './view';

export { orderProblems, talkProblems, type OrderProblem } from './options/problems';

/** All that a seat may order now, worked out from its view alone. */
export function optionsOf(setup: Setup, view: View): Options {
  const world = imagine(setup, view);
  const place = setup.state(view.seat);
  const at = { setup, world, place, stake: stakeOf(setup, view.turn), view };
  return {
    seat: view.seat,
    turn: view.turn,
    stake: at.stake,
    voices: onAgenda(setup, view.turn, 'assembly') ? voicesAt(setup, world, place) : 0,
    acts: onAgenda(setup, view.turn, 'statecraft') ? (setup.states[place]?.seat?.acts ?? 0) : 0,
    capital: world.capital.get(place),
    tableCost: setup.scenario.assembly.tableCost * 1000,
    accords: accordOptions(at),
    motions: motionOptions(at),
    ...textOptions(at),
    ...actOptions(at),
    ...treasuryOptions(at),
    deals: dealOptions(at),
  };
}
