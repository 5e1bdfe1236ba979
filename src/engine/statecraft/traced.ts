import type { Reason } from '../options';
import { others } from './full';
import type { Standpoint } from './types';

/** Every state that was caught acting against this seat or its side within so many turns. */
export function tracedTargets(s: Standpoint) {
  const { setup, world, place } = s;
  const since = setup.scenario.rules.instruments?.sanction.since ?? 0;
  const mine = (j: number) => j === place || (setup.pole[j] !== 0 && setup.pole[j] === setup.pole[place]);
  return others(s, (i): Reason | null => {
    if (setup.pole[i] !== 0 && setup.pole[i] === setup.pole[place]) return { id: 'own-side' };
    const caught = setup.states.some((_, j) => {
      const turn = world.traced.get(i, j);
      return mine(j) && turn > 0 && turn > world.turn - 1 - since;
    });
    return caught ? null : { id: 'not-traced' };
  });
}
