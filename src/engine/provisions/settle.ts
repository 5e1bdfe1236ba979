import type { Turn } from '../context';
import type { AccordDef } from '../../scenario/types';
import { PERMILLE, mul, ratio } from '../fixed';
import { membersNow, returnOf } from '../forums/taking-part';
import { frameOf } from '../full/frame';
import type { Settled } from './types';

/**
 * Works out one accord from the sealed choices (RULES §4 "Accords"): who pays, what stays with whom, and what each member can
 * absorb of the pool. A member without orders (no seat) honours.
 */
export function settle(t: Turn, accord: number): Settled {
  const { settled } = t.mods;
  return (settled[accord] ??= workOut(t, accord));
}

function workOut(t: Turn, accord: number): Settled {
  const { setup, world } = t;
  const def = setup.accords[accord];
  if (def === undefined) throw new RangeError(`no accord at place ${accord}`);
  const members = membersNow(setup, world, accord);
  const returns = returnOf(setup, world, accord);
  const { cap } = frameOf(setup);
  const { due, honours, refused } = answers(t, def, members);
  const standing = (i: number) => world.suspended.get(accord, i) === 0;
  const active = (i: number, j: number) =>
    standing(i) &&
    standing(j) &&
    (refused === null || (refused[i]?.includes(j) !== true && refused[j]?.includes(i) !== true));
  const kept = (i: number) => {
    if (honours[i] !== 1) return due[i] as number;
    let [shut, all] = [0, 0];
    for (const j of members) {
      if (j === i) continue;
      all += due[j] as number;
      if (!active(i, j)) shut += due[j] as number;
    }
    return ratio(due[i] as number, shut, all);
  };
  const paid = (i: number) => (honours[i] === 1 ? (due[i] as number) - kept(i) : 0);
  const pool = (i: number) => {
    let partners = 0;
    for (const j of members) if (j !== i && honours[j] === 1 && active(i, j)) partners += due[j] as number;
    const pooled = paid(i) + ratio(partners, cap[i] as number, (cap[i] as number) + setup.p.absK);
    return returns === PERMILLE ? pooled : mul(pooled, returns);
  };
  const weigh = (list: readonly number[]) => list.reduce((sum, i) => sum + (cap[i] || 1), 0);
  const payers = members.filter((i) => honours[i] === 1);
  return {
    t,
    accord,
    members,
    honours: (i) => honours[i] === 1,
    standing,
    active,
    due: (i) => due[i] as number,
    kept,
    paid,
    pool,
    returns,
    honourShare: ratio(1000, weigh(payers), weigh(members)),
    by: payers.map((i) => setup.states[i]?.id ?? ''),
    path: `/accords/${def.id}`,
  };
}

/** What each member ordered about an accord, by place; no refusals where nobody refuses anybody. */
function answers({ setup, world, orders }: Turn, def: AccordDef, members: readonly number[]) {
  const due = new Float64Array(setup.states.length);
  const honours = new Uint8Array(setup.states.length);
  let refused: number[][] | null = null;
  for (const i of members) {
    due[i] = mul(world.budget.get(i), def.due.budget ?? 0);
    honours[i] = (orders[i]?.accords[def.id] ?? 'honour') === 'honour' ? 1 : 0;
    const partners = orders[i]?.suspend[def.id];
    if (partners === undefined || partners.length === 0) continue;
    refused ??= [];
    refused[i] = partners.map((partner) => setup.state(partner));
  }
  return { due, honours, refused };
}
