import type { MilestoneDef } from '../../scenario/types';
import type { Turn } from '../context';
import { apply } from '../effects/apply';
import { fromMoney, fromPoints } from '../fixed';
import type { Phase } from '../turn';

/** Milestones complete visibly, once, and unlock what they say. */
export const milestones: Phase = (t) => {
  for (const [m, milestone] of t.setup.scenario.milestones.entries()) {
    if (t.world.completed.get(m) > 0) continue;
    const by = reached(t, m, milestone);
    if (by === null) continue;
    t.add('completed', [m], {
      rule: 'milestones.completed',
      delta: t.world.turn,
      by,
      path: `/milestones/${milestone.id}`,
    });
    t.tell({ kind: 'milestone', milestone: milestone.id, by });
    for (const [n, effect] of milestone.unlocks.entries()) {
      apply(t, effect, {
        rule: 'milestones.unlock',
        by: [milestone.id],
        path: `/milestones/${milestone.id}/unlocks/${n}`,
      });
    }
  }
};

/** Ids of the states that reached the level, none for a joint project that is paid; null while it is not complete. */
function reached(t: Turn, m: number, def: MilestoneDef): string[] | null {
  const { setup, world } = t;
  if (def.cost !== undefined) return world.paidIn.get(m) >= fromMoney(def.cost) ? [] : null;
  if (def.atLevel === undefined) return null;
  const domain = setup.domain(def.domain);
  const level = fromPoints(def.atLevel);
  const sides: Partial<Record<string, number>> = { liberal: 1, illiberal: -1 };
  const by = setup.states.flatMap((state, i) => {
    const counts = def.by === 'any' || def.by === state.id || sides[def.by] === setup.pole[i];
    return counts && world.level.get(domain, i) >= level ? [state.id] : [];
  });
  return by.length === 0 ? null : by;
}
