import { fromPoints, mul } from '../fixed';
import type { Verb } from './types';

/** Squeeze a state: it pays at home and loses its last voice this turn. Autocracies only. */
export const squeeze: Verb = {
  id: 'squeeze',
  closed: ({ setup, place }) => (setup.pole[place] === -1 ? null : { id: 'autocracies-only' }),
  cost: ({ setup, stake }) => ({
    home: mul(fromPoints(setup.scenario.rules.statecraft.squeeze.cost), stake),
  }),
  targets: ({ setup, place }) =>
    setup.seats.flatMap((i) => (i === place ? [] : [{ value: setup.states[i]?.id ?? '', allowed: true }])),
  apply(t, place, act) {
    const target = t.setup.state(act.target ?? '');
    const by = t.setup.states[place]?.id ?? '';
    t.mods.denied[target] = (t.mods.denied[target] ?? 0) + 1;
    t.add('home', [target], {
      rule: 'statecraft.squeeze',
      delta: -mul(fromPoints(t.setup.scenario.rules.statecraft.squeeze.harm), t.stake),
      path: '/rules/statecraft/squeeze/harm',
      by: [by],
    });
    t.tell({ kind: 'denied', state: act.target ?? '', by });
  },
};
