import type { Setup } from '../setup';
import type { Known } from '../world';

/** True while what was decided holds: a motion or a council, by place, is not voted on again before its rest is over. */
export function rests(
  setup: Setup,
  world: Known,
  which: 'motionVoted' | 'councilVoted',
  place: number,
): boolean {
  return world.turn < restsUntil(setup, world, which, place);
}

/** The turn in which a motion or a council may be voted on again; 0 where nothing holds it. */
export function restsUntil(
  setup: Setup,
  world: Known,
  which: 'motionVoted' | 'councilVoted',
  place: number,
): number {
  const { institutions } = setup.scenario.rules;
  const last = institutions === undefined ? 0 : world[which].get(place);
  return last === 0 ? 0 : last + (institutions?.rest ?? 0) + 1;
}
