import type { Turn } from '../context';
import { capacity } from '../columns';
import { mul, ratio } from '../fixed';
import type { Settled } from './types';

/** Accords settled in a turn, by place: worked out once, read by every phase after. */
const settled = new WeakMap<Turn, Settled[]>();

/**
 * Works out one accord from the sealed choices (RULES §4 "Accords"): who pays, what stays with whom, and what each member can
 * absorb of the pool. A member without orders (no seat) honours.
 */
export function settle(t: Turn, accord: number): Settled {
  const known = settled.get(t) ?? [];
  settled.set(t, known);
  const found = known[accord];
  if (found !== undefined) return found;
  const fresh = workOut(t, accord);
  known[accord] = fresh;
  return fresh;
}

function workOut(t: Turn, accord: number): Settled {
  const { setup, world, orders } = t;
  const def = setup.accords[accord];
  if (def === undefined) throw new RangeError(`no accord at place ${accord}`);
  const members = def.members.map((id) => setup.state(id));
  const { due, honours, refused } = answers(t, accord, members);
  const standing = (i: number) => world.suspended.get(accord, i) === 0;
  const active = (i: number, j: number) =>
    standing(i) && standing(j) && refused[i]?.includes(j) !== true && refused[j]?.includes(i) !== true;
  const kept = (i: number) => {
    if (honours[i] !== true) return due[i] as number;
    let [shut, all] = [0, 0];
    for (const j of members) {
      if (j === i) continue;
      all += due[j] as number;
      if (!active(i, j)) shut += due[j] as number;
    }
    return ratio(due[i] as number, shut, all);
  };
  const paid = (i: number) => (honours[i] === true ? (due[i] as number) - kept(i) : 0);
  const pool = (i: number) => {
    let partners = 0;
    for (const j of members) if (j !== i && honours[j] === true && active(i, j)) partners += due[j] as number;
    const cap = capacity(setup, i);
    return paid(i) + ratio(partners, cap, cap + setup.p.absK);
  };
  const weigh = (list: readonly number[]) => list.reduce((sum, i) => sum + (capacity(setup, i) || 1), 0);
  const payers = members.filter((i) => honours[i] === true);
  return {
    t,
    accord,
    members,
    honours: (i) => honours[i] === true,
    standing,
    active,
    due: (i) => due[i] as number,
    kept,
    paid,
    pool,
    honourShare: ratio(1000, weigh(payers), weigh(members)),
    by: payers.map((i) => setup.states[i]?.id ?? ''),
    path: `/accords/${def.id}`,
  };

  /** What each member ordered about this accord, by place. */
  function answers(at: Turn, a: number, places: readonly number[]) {
    const id = at.setup.accords[a]?.id ?? '';
    const share = at.setup.accords[a]?.due.budget ?? 0;
    const list = { due: [] as number[], honours: [] as boolean[], refused: [] as number[][] };
    for (const i of places) {
      list.due[i] = mul(world.budget.get(i), share);
      list.honours[i] = (orders[i]?.accords[id] ?? 'honour') === 'honour';
      list.refused[i] = (orders[i]?.suspend[id] ?? []).map((partner) => at.setup.state(partner));
    }
    return list;
  }
}
