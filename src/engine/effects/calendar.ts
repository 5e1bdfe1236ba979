import { happens, type Chance } from '../chance';
import type { Setup } from '../setup';
import type { World } from '../world';
import { holds } from './conditions';

/**
 * Places of the events that happen in a turn. Of a group's candidates exactly one is drawn. A pure function of the world and
 * the key, so that a card can tell the coming event without changing it.
 */
export function eventsOf(setup: Setup, world: World, chance: Chance, turn: number): number[] {
  const { events } = setup.scenario;
  const candidates = events.flatMap((event, e) => {
    if (event.once && world.happened.get(e) > 0) return [];
    if (event.turn !== undefined && event.turn !== turn) return [];
    if (event.turn === undefined && event.when === undefined) return [];
    if (event.when !== undefined && !holds(setup, world, event.when)) return [];
    return happens(chance, event.chance, turn, 'event', e) ? [e] : [];
  });
  const groups = [...new Set(candidates.flatMap((e) => events[e]?.group ?? []))];
  const drawn = groups.map((group) => {
    const of = candidates.filter((e) => events[e]?.group === group);
    return of[chance.below(of.length, turn, 'event-pick', of[0])] as number;
  });
  return candidates.filter((e) => events[e]?.group === undefined || drawn.includes(e));
}
