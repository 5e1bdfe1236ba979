import { apply } from '../effects/apply';
import { eventsOf } from '../effects/calendar';
import type { Phase } from '../turn';

/** Events of the turn happen before anything is settled, so that they colour the turn they are told in. */
export const events: Phase = (t) => {
  for (const e of eventsOf(t.setup, t.world, t.chance, t.world.turn)) {
    const event = t.setup.scenario.events[e];
    if (event === undefined) continue;
    t.add('happened', [e], { rule: 'events.happened', delta: 1, by: [event.id] });
    t.tell({ kind: 'event', event: event.id });
    for (const [n, effect] of event.effects.entries()) {
      apply(t, effect, { rule: 'events.effect', by: [event.id], path: `/events/${event.id}/effects/${n}` });
    }
  }
};
