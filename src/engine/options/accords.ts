import { fromPoints, mul } from '../fixed';
import { isOn, memberIds } from '../forums/taking-part';
import type { Stand } from './stand';
import type { AccordOption } from './types';

/** The accords in force that the seat belongs to. Both choices are always open: that is the point. */
export function accordOptions(s: Stand): AccordOption[] {
  const { setup, world, place, view } = s;
  return setup.accords.flatMap((def, a) => {
    if (!isOn(setup, world, a)) return [];
    const members = memberIds(setup, world, a);
    if (!members.includes(view.seat)) return [];
    const inHome = def.due.home !== undefined;
    return [
      {
        accord: def.id,
        choices: [
          { value: 'honour' as const, allowed: true },
          { value: 'defect' as const, allowed: true },
        ],
        due: inHome
          ? mul(fromPoints(def.due.home ?? 0), s.stake)
          : mul(world.budget.get(place), def.due.budget ?? 0),
        dueIn: inHome ? ('home' as const) : ('budget' as const),
        suspended: world.suspended.get(a, place) !== 0,
        members,
      },
    ];
  });
}
