import type { DeliverableDef } from '../../scenario/types';
import type { Turn } from '../context';
import { apply } from '../effects/apply';
import { FULL, fromPoints, mul, ratio } from '../fixed';
import { nameOf, shift } from '../full/book';
import { frameOf } from '../full/frame';
import { deliverablesOpen, planOf, seated } from './table';

/** The most political capital there is, thousandths. */
const CAPITAL_LIMIT = 200_000;
/** The agenda of a summit that talks about differences instead of deciding something. */
export const AIR = 'air';

/**
 * The summit: what the chair put on the agenda succeeds where the members agree enough by then. They air differences instead where
 * the chair says so. A silent chair takes the first thing that can succeed. Then the chair moves on.
 */
export function summit(t: Turn, f: number): void {
  const { setup, world } = t;
  const plan = planOf(setup, f);
  const chair = chairNow(t, f);
  const cohesion = world.cohesion.get(f);
  const at = agendaOf(t, f, chair, cohesion);
  const def = setup.deliverables[at]?.def;
  const needs = def === undefined ? 0 : fromPoints(def.needs);
  const result = def === undefined ? 'aired' : cohesion >= needs ? 'delivered' : 'failed';
  t.tell({
    kind: 'summit',
    forum: plan.def.id,
    chair: nameOf(t, chair),
    agenda: def?.id ?? AIR,
    cohesion,
    needs,
    result,
  });
  if (def === undefined) {
    const delta = mul(FULL - world.aired.get(f), plan.n.airing);
    t.add('aired', [f], { rule: 'forums.aired', delta, path: '/rules/forums/airing' });
  } else if (result === 'delivered') deliver(t, f, at, def);
  else {
    const delta = -mul(FULL, plan.n.failed);
    shift(t, 'cohesion', [f], delta, 0, FULL, () => [
      { rule: 'forums.failed', delta, path: '/rules/forums/failed', by: [def.id] },
    ]);
  }
  if (result !== 'failed') keepCompany(t, f, cohesion);
  rotate(t, f, chair);
}

/** Who is in the chair; where it has gone, the first member. */
function chairNow(t: Turn, f: number): number {
  const members = seated(t.setup, t.world, f);
  const chair = t.world.chair.get(f) - 1;
  return members.includes(chair) ? chair : (members[0] ?? 0);
}

/** Place of the deliverable among all; −1 where differences are aired. */
function agendaOf(t: Turn, f: number, chair: number, cohesion: number): number {
  const open = deliverablesOpen(t.setup, t.world, f);
  const said = t.orders[chair]?.forums[planOf(t.setup, f).def.id]?.agenda;
  if (said === AIR) return -1;
  const chosen = open.find((d) => t.setup.deliverables[d]?.def.id === said);
  const sure = open.find((d) => fromPoints(t.setup.deliverables[d]?.def.needs ?? 0) <= cohesion);
  return chosen ?? sure ?? -1;
}

function deliver(t: Turn, f: number, at: number, def: DeliverableDef): void {
  const { setup, world } = t;
  const { id } = planOf(setup, f).def;
  const path = `/forums/${id}/deliverables/${def.id}`;
  const by = [id, def.id];
  const members = seated(setup, world, f);
  t.add('delivered', [at], { rule: 'forums.delivered', delta: world.turn, by, path: `${path}/needs` });
  const { approval, capital, trust } = def.members;
  for (const i of members) {
    const gain = fromPoints(approval);
    shift(t, 'approval', [i], gain, 0, FULL, () => [
      { rule: 'forums.approval', delta: gain, by, path: `${path}/members/approval` },
    ]);
    const purse = Math.trunc(capital * 1000);
    shift(t, 'capital', [i], purse, 0, CAPITAL_LIMIT, () => [
      { rule: 'forums.capital', delta: purse, by, path: `${path}/members/capital` },
    ]);
    if (trust === 0) continue;
    for (const from of frameOf(setup).hedgers)
      if (!members.includes(from))
        t.mods.trust.push({
          from,
          to: i,
          by: fromPoints(trust),
          cause: { rule: 'forums.esteem', by, path: `${path}/members/trust` },
        });
  }
  for (const [n, effect] of def.effects.entries())
    apply(t, effect, { rule: 'forums.effect', by, path: `${path}/effects/${n}` });
}

/** Those who meet come to trust each other, the more the more they agree. */
function keepCompany(t: Turn, f: number, cohesion: number): void {
  const { n, def } = planOf(t.setup, f);
  const by = ratio(mul(FULL, n.company), cohesion, FULL);
  if (by === 0) return;
  const cause = { rule: 'forums.company', by: [def.id], path: '/rules/forums/company' };
  const members = seated(t.setup, t.world, f);
  for (const from of members)
    for (const to of members) if (from !== to) t.mods.trust.push({ from, to, by, cause });
}

/** The chair goes to the next member. */
function rotate(t: Turn, f: number, chair: number): void {
  const members = seated(t.setup, t.world, f);
  const next = members[(members.indexOf(chair) + 1) % members.length];
  if (next === undefined) return;
  const delta = next + 1 - t.world.chair.get(f);
  if (delta !== 0) t.add('chair', [f], { rule: 'forums.chair', delta, by: [nameOf(t, next)] });
}
