import type { AccordDef, MotionDef } from '../../scenario/types';
import { isOn, memberIds } from '../forums/taking-part';
import { longest } from '../schedule';
import type { Setup } from '../setup';
import type { Known } from '../world';
import { rests } from './rest';

/**
 * Places of the motions open to a vote: of an accord in force, from the turn they name, to be adopted or, where that may be, to be
 * repealed, and not decided a short while ago. In the last turn that may be played nothing is: no turn would be played under what was decided.
 */
export function openMotions(setup: Setup, world: Known): number[] {
  if (world.turn >= longest(setup)) return [];
  const open: number[] = [];
  for (let m = 0; m < setup.motions.length; m += 1) {
    const { accord, def } = setup.motions[m] as Setup['motions'][number];
    const may = world.motion.get(m) === 0 || def.repeal;
    if (may && isOn(setup, world, accord) && def.from <= world.turn && !rests(setup, world, 'motionVoted', m))
      open.push(m);
  }
  return open;
}

/** Ids of the members that are seats: one vote each. */
export function votersOf(setup: Setup, world: Known, accord: number): string[] {
  return memberIds(setup, world, accord).filter((id) => setup.states[setup.state(id)]?.seat !== undefined);
}

/** More yes than no, abstentions outside and a tie falls; under a veto the yes of every voter. */
export function carries(yes: number, no: number, voters: number, veto: boolean): boolean {
  return veto ? yes === voters && yes > 0 : yes > no;
}

/** JSON pointer of a motion in the scenario. */
export function pathOf(accord: AccordDef, motion: MotionDef): string {
  return `/accords/${accord.id}/motions/${motion.id}`;
}
