import type { Turn } from '../context';
import { apply } from '../effects/apply';
import { nameOf, shift } from '../full/book';
import { INVITED, MEMBER, isConvened, planOf } from './table';
import { seat } from './admission';

/** The most political capital there is, thousandths. */
const CAPITAL_LIMIT = 200_000;

/**
 * Founders call each other together: a stag hunt, since a call costs whether or not enough others call too. Those without a seat go
 * along as soon as one with a seat calls. Whoever did not call is invited.
 */
export function found(t: Turn, f: number): void {
  const { setup, world } = t;
  const plan = planOf(setup, f);
  const { convene, id } = plan.def;
  if (isConvened(world, f) || convene === undefined || convene.from > world.turn) return;
  const callers = plan.founders.filter((i) => t.orders[i]?.forums[id]?.call === true);
  if (callers.length === 0) return;
  const path = `/forums/${id}/convene`;
  for (const i of callers) {
    const delta = -Math.trunc(convene.capital * 1000);
    shift(t, 'capital', [i], delta, 0, CAPITAL_LIMIT, () => [
      { rule: 'forums.call', delta, path: `${path}/capital`, by: [id] },
    ]);
  }
  const unplayed = plan.founders.filter((i) => setup.states[i]?.seat === undefined);
  const come = plan.founders.filter((i) => callers.includes(i) || unplayed.includes(i));
  const convened = come.length >= convene.needs;
  const by = callers.map((i) => nameOf(t, i));
  t.tell({ kind: 'convened', forum: id, by, needs: convene.needs, of: come.length, convened });
  if (!convened) return;
  t.add('convened', [f], { rule: 'forums.convened', delta: world.turn, path: `${path}/needs`, by });
  for (const i of plan.founders) {
    seat(t, f, i, come.includes(i) ? MEMBER : INVITED, 'forums.convened');
    if (come.includes(i)) t.add('joined', [f, i], { rule: 'forums.convened', delta: world.turn, by });
  }
  t.add('chair', [f], { rule: 'forums.chair', delta: (come[0] ?? -1) + 1 - world.chair.get(f) });
  for (const [n, effect] of convene.effects.entries())
    apply(t, effect, { rule: 'forums.founding', by: [id], path: `${path}/effects/${n}` });
}
