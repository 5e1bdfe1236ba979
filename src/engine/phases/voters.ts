import type { Turn } from '../context';
import { fromPoints, mul } from '../fixed';
import type { Phase } from '../turn';

/**
 * Single ledger: after its election turn a government falls whose standing at home is below what its voters accept. They accept
 * the floor, or what the partners have on average less a margin. The acting government of the next turn lacks voices.
 */
export const voters: Phase = (t) => {
  const { setup, world } = t;
  const { ledger, voters: rule } = setup.scenario.rules;
  if (ledger !== 'single') return;
  elected(t);
  const votes = setup.states.some((s) => s.seat !== undefined && s.elections.includes(world.turn));
  if (!votes) return;
  // What voters accept is read before anybody falls: one fall does not excuse the next.
  const accepted = setup.states.map((_, i) => acceptedAt(t, i));
  for (const [i, state] of setup.states.entries()) {
    if (state.seat === undefined || !state.elections.includes(world.turn)) continue;
    const fell = world.home.get(i) < (accepted[i] as number);
    t.tell({ kind: 'election', state: state.id, fell });
    if (!fell) continue;
    t.add('home', [i], {
      rule: 'voters.fall',
      delta: -mul(fromPoints(rule.fall), t.stake),
      path: '/rules/voters/fall',
      by: [state.id],
    });
    const path = rule.compare === 'floor' ? '/rules/voters/floor' : '/rules/voters/margin';
    t.add('fallen', [i], { rule: 'voters.fall', delta: 1, path, by: [state.id] });
    t.add('acting', [i], {
      rule: 'voters.acting',
      delta: rule.acting,
      path: '/rules/voters/acting',
      by: [state.id],
    });
  }
};

/** Whoever was acting has been elected by now. */
function elected(t: Turn): void {
  for (const i of t.setup.seats) {
    const acting = t.world.acting.get(i);
    if (acting === 0) continue;
    t.add('acting', [i], { rule: 'voters.elected', delta: -acting, path: '/rules/voters/acting' });
  }
}

/** The standing below which a state's voters turn its government out. Who has nobody to be compared with is not behind. */
function acceptedAt({ setup, world }: Turn, i: number): number {
  const { voters: rule } = setup.scenario.rules;
  if (rule.compare === 'floor') return fromPoints(rule.floor);
  const partners = setup.seats.filter(
    (j) => j !== i && setup.pole[j] === setup.pole[i] && (setup.states[j]?.elections.length ?? 0) > 0,
  );
  if (partners.length === 0) return world.home.get(i);
  const sum = partners.reduce((total, j) => total + world.home.get(j), 0);
  return Math.trunc(sum / partners.length) - fromPoints(rule.margin);
}
