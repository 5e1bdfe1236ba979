import type { Turn } from '../context';
import { capacity } from '../columns';
import { mul, ratio } from '../fixed';
import type { Settled } from './types';

/**
 * Works out one accord from the sealed choices (RULES §4 "Accords"): who pays, what stays with whom, and what each member can
 * absorb of the pool. A member without orders (no seat) honours.
 */
export function settle(t: Turn, accord: number): Settled {
  const { setup, world, orders } = t;
  const def = setup.accords[accord];
  if (def === undefined) throw new RangeError(`no accord at place ${accord}`);
  const members = def.members.map((id) => setup.state(id));
  const honours = (i: number) => (orders[i]?.accords[def.id] ?? 'honour') === 'honour';
  const standing = (i: number) => world.suspended.get(accord, i) === 0;
  const refuses = (i: number, j: number) =>
    (orders[i]?.suspend[def.id] ?? []).includes(setup.states[j]?.id ?? '');
  const active = (i: number, j: number) => standing(i) && standing(j) && !refuses(i, j) && !refuses(j, i);
  const share = def.due.budget;
  const due = (i: number) => (share === undefined ? 0 : mul(world.budget.get(i), share));
  const sum = (list: readonly number[], f: (i: number) => number) =>
    list.reduce((total, i) => total + f(i), 0);
  const kept = (i: number) => {
    if (!honours(i)) return due(i);
    const partners = members.filter((j) => j !== i);
    const shut = partners.filter((j) => !active(i, j));
    return ratio(due(i), sum(shut, due), sum(partners, due));
  };
  const paid = (i: number) => (honours(i) ? due(i) - kept(i) : 0);
  const pool = (i: number) => {
    const partners = members.filter((j) => j !== i && active(i, j) && honours(j));
    const cap = capacity(setup, i);
    return paid(i) + ratio(sum(partners, due), cap, cap + setup.p.absK);
  };
  const weight = (i: number) => capacity(setup, i) || 1;
  const payers = members.filter(honours);
  return {
    t,
    accord,
    members,
    honours,
    standing,
    active,
    due,
    kept,
    paid,
    pool,
    honourShare: ratio(1000, sum(payers, weight), sum(members, weight)),
    by: payers.map((i) => setup.states[i]?.id ?? ''),
    path: `/accords/${def.id}`,
  };
}
