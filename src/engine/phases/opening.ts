import type { ItemDef } from '../../scenario/types';
import type { Phase } from '../turn';
import { NOT_YET, placeOfStage } from '../procedure/docket';
import { takePositions } from '../procedure/positions';
import type { Turn } from '../context';
import { FULL, clamp } from '../fixed';

/** The next turn opens: approved standards are adopted, items due come onto the docket. Runs at the start of a game too. */
export const opening: Phase = (t) => {
  const { setup, world } = t;
  if (world.ending !== null) return;
  for (let d = 0; d < setup.domains.length; d += 1) {
    const waiting = world.adopting.get(d);
    if (waiting === 0) continue;
    const before = world.standard.get(d);
    t.add('standard', [d], {
      rule: 'assembly.adoption',
      delta: clamp(before + waiting, -FULL, FULL) - before,
    });
    t.add('adopting', [d], { rule: 'assembly.adoption', delta: -waiting });
  }
  for (let i = 0; i < setup.items.length; i += 1) {
    const item = setup.items[i] as ItemDef;
    if (!item.drawer && item.turn === world.turn) enter(t, i, world.turn);
  }
  takePositions(t);
};

/**
 * Puts an item on the docket at the stage its scenario names; an item already there stays where it is. What enters while
 * sealed orders are carried out is heard from the next turn on, when seats can speak to it.
 */
export function enter(t: Turn, item: number, from: number = t.world.turn + 1): void {
  const { setup, world } = t;
  if (world.stage.get(item) !== NOT_YET) return;
  const def = setup.items[item];
  if (def === undefined) return;
  const { route, stage } = placeOfStage(setup, `${def.procedure}/${def.stage}`, 0);
  world.route.set(route, item);
  world.stage.set(stage, item);
  world.since.set(from, item);
}
