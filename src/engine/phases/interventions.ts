import { apply } from '../effects/apply';
import type { Phase } from '../turn';

/** The facilitator's acts come first, are told, and leave causes like any other. */
export const interventions: Phase = (t) => {
  for (const act of t.interventions) {
    t.tell({ kind: 'intervention', type: act.type, reason: act.reason });
    switch (act.type) {
      case 'inject': {
        const event = t.setup.scenario.events.find((e) => e.id === act.event);
        for (const effect of event?.effects ?? [])
          apply(t, effect, { rule: 'intervention.inject', by: [act.event] });
        break;
      }
      case 'ruling':
        for (const effect of act.effects) apply(t, effect, { rule: 'intervention.ruling', by: [act.seat] });
        break;
      case 'edit': {
        const [a, b, c] = act.at;
        t.add(act.measure, act.at, {
          rule: 'intervention.edit',
          delta: act.value - t.world[act.measure].get(a, b, c),
        });
        break;
      }
      case 'reseat':
      case 'pause':
        break;
    }
  }
};
