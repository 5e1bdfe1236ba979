import type { Turn } from '../context';
import { COLUMNS } from '../columns';
import { apply } from '../effects/apply';
import type { Intervention } from '../interventions';
import { subjectOf } from '../names';
import type { Phase } from '../turn';

/** The facilitator's acts come first, are told, and leave causes like any other. */
export const interventions: Phase = (t) => {
  for (const act of t.interventions) carryOut(t, act);
};

function carryOut(t: Turn, act: Intervention): void {
  const { reason } = act;
  switch (act.type) {
    case 'inject':
      inject(t, act.event, reason);
      return;
    case 'improvise':
      t.tell({ kind: 'intervention', type: 'improvise', reason, title: act.title, text: act.text });
      for (const effect of act.effects) apply(t, effect, { rule: 'intervention.improvise' });
      return;
    case 'ruling': {
      const { seat, strength, argument } = act;
      const said = argument === undefined ? {} : { argument };
      t.tell({ kind: 'intervention', type: 'ruling', reason, seat, strength, ...said });
      for (const effect of act.effects) apply(t, effect, { rule: 'intervention.ruling', by: [seat] });
      return;
    }
    case 'edit':
      edit(t, act, reason);
      return;
    case 'reseat': {
      const { seat, to, player } = act;
      const name = to?.name ?? player;
      const who = name === undefined ? {} : { name };
      t.tell({ kind: 'intervention', type: 'reseat', reason, seat, kindOf: to?.kind ?? 'person', ...who });
      return;
    }
    case 'pause':
  }
}

/** An injected event is the scenario's own: it counts as having happened, and does not happen again where it happens once. */
function inject(t: Turn, id: string, reason: string): void {
  const e = t.setup.scenario.events.findIndex((x) => x.id === id);
  const event = t.setup.scenario.events[e];
  if (event === undefined) return;
  t.tell({ kind: 'intervention', type: 'inject', reason, event: id });
  t.add('happened', [e], { rule: 'intervention.inject', delta: 1, by: [id] });
  t.tell({ kind: 'event', event: id });
  for (const [n, effect] of event.effects.entries())
    apply(t, effect, { rule: 'intervention.inject', by: [id], path: `/events/${id}/effects/${n}` });
}

function edit(t: Turn, act: Extract<Intervention, { type: 'edit' }>, reason: string): void {
  const { measure, at, value } = act;
  const [a, b, c] = at;
  const before = t.world[measure].get(a, b, c);
  const after = t.add(measure, at, { rule: 'intervention.edit', delta: value - before });
  const known = COLUMNS[measure].see === 'public' ? { before, after } : {};
  const subject = subjectOf(t.setup, measure, at);
  t.tell({ kind: 'intervention', type: 'edit', reason, measure, subject, ...known });
}
