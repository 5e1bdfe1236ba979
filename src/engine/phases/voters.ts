import { fromPoints, mul } from '../fixed';
import type { Phase } from '../turn';

/** Single ledger: after its election turn a government whose standing at home is below the floor falls. */
export const voters: Phase = (t) => {
  const { setup, world } = t;
  const { ledger, voters: rule } = setup.scenario.rules;
  if (ledger !== 'single') return;
  for (const [i, state] of setup.states.entries()) {
    if (state.seat === undefined || !state.elections.includes(world.turn)) continue;
    const fell = world.home.get(i) < fromPoints(rule.floor);
    t.tell({ kind: 'election', state: state.id, fell });
    if (!fell) continue;
    t.add('home', [i], {
      rule: 'voters.fall',
      delta: -mul(fromPoints(rule.fall), t.stake),
      path: '/rules/voters/fall',
      by: [state.id],
    });
    t.add('fallen', [i], { rule: 'voters.fall', delta: 1, path: '/rules/voters/floor', by: [state.id] });
  }
};
