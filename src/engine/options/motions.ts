import { rulesOf } from '../institutions/rules';
import { openMotions, votersOf } from '../institutions/votes';
import type { Stand } from './stand';
import type { MotionOption } from './types';

/** The motions a seat may vote on: those open, of accords it is a member of. */
export function motionOptions({ setup, world, view }: Stand): MotionOption[] {
  return openMotions(setup, world).flatMap((m) => {
    const motion = setup.motions[m];
    if (motion === undefined) return [];
    const voters = votersOf(setup, world, motion.accord);
    if (!voters.includes(view.seat)) return [];
    return [
      {
        motion: motion.def.id,
        accord: setup.accords[motion.accord]?.id ?? '',
        repeal: world.motion.get(m) !== 0,
        needs: rulesOf(setup, world, motion.accord).veto ? ('all' as const) : ('majority' as const),
        voters,
        votes: (['yes', 'no', 'abstain'] as const).map((value) => ({ value, allowed: true })),
      },
    ];
  });
}
