import { leanOf } from '../cards';
import { swing } from '../chance';
import type { Push, Turn } from '../context';
import { FULL, clamp, fromPoints, mul } from '../fixed';
import type { Cause } from '../ledger';
import type { Setup } from '../setup';

/**
 * One tilt a market: buyers hedge part of it away, then every push of the turn acts, times the stake; a locked market hedges
 * nothing and feels a quarter.
 */
export function simple(t: Turn): void {
  const { setup } = t;
  const standing = [...t.mods.pushes, ...vendors(t)];
  const staked = standing.map((push) => mul(push.by, t.stake));
  for (let d = 0; d < setup.domains.length; d += 1)
    for (const market of setup.buyers) move(t, d, market, standing, staked, supplier(t, d, market));
}

/** @param staked the pushes' sizes times the stake */
function move(
  t: Turn,
  d: number,
  market: number,
  standing: readonly Push[],
  staked: readonly number[],
  own: Push | null,
): void {
  const { setup, world, chance } = t;
  const { tilts } = setup.scenario.rules;
  const locked = world.locked.get(d, market) !== 0;
  const felt = (by: number) => (locked ? mul(mul(by, t.stake), tilts.lockedPush) : mul(by, t.stake));
  const before = world.tilt.get(d, market);
  const hedged = locked ? 0 : -mul(before, tilts.hedging);
  const lean = felt(leanOf(setup, chance, world.turn, d, market));
  const noise = felt(swing(chance, fromPoints(tilts.noise), world.turn, 'noise', d, market));
  if (t.ledger.silent) {
    let after = before + hedged + lean + noise;
    for (let k = 0; k < standing.length; k += 1) {
      if (!reaches(standing[k] as Push, d, market)) continue;
      const by = staked[k] as number;
      after += locked ? mul(by, tilts.lockedPush) : by;
    }
    if (own !== null) after += felt(own.by);
    world.tilt.set(clamp(after, -FULL, FULL), d, market);
    return;
  }
  const add = (cause: Cause) => t.add('tilt', [d, market], cause);
  add({ rule: 'market.hedging', delta: hedged, path: '/rules/tilts/hedging' });
  for (const p of standing) if (reaches(p, d, market)) add({ ...p.cause, delta: felt(p.by) });
  if (own !== null) add({ ...own.cause, delta: felt(own.by) });
  add({ rule: 'market.lean', delta: lean, path: '/rules/tilts/lean' });
  add({ rule: 'market.noise', delta: noise, path: '/rules/tilts/noise' });
  const after = world.tilt.get(d, market);
  add({ rule: 'market.bounds', delta: clamp(after, -FULL, FULL) - after });
}

function reaches(p: Push, d: number, market: number): boolean {
  return p.domain === d && (p.at === -1 || p.at === market);
}

/** What vendors push abroad by themselves; bans cut the illiberal ones'. */
function vendors(t: Turn): readonly Push[] {
  const { setup, mods } = t;
  if (mods.banCut === 0) return standingPushes(setup);
  return standingPushes(setup).map((push) => {
    const cut = setup.pole[push.vendor] === -1 ? mods.banCut : 0;
    return cut === 0 ? push : { ...push, by: mul(push.by, 1000 - cut) };
  });
}

const pushes = new WeakMap<Setup, readonly (Push & { readonly vendor: number })[]>();

/** Vendors' pushes before any ban; the same every turn. */
function standingPushes(setup: Setup): readonly (Push & { readonly vendor: number })[] {
  const known = pushes.get(setup);
  if (known !== undefined) return known;
  const made = setup.states.flatMap((state, vendor) => {
    if (state.push === 0) return [];
    const cause = { rule: 'market.vendors', by: [state.id], path: `/states/${state.id}/push` };
    return setup.domains.map((_, domain) => ({ domain, at: -1, by: fromPoints(state.push), cause, vendor }));
  });
  pushes.set(setup, made);
  return made;
}

/** A played market names its supplier: it tilts itself, or stays with both and earns by it. */
function supplier(t: Turn, d: number, market: number): Push | null {
  const { setup } = t;
  const orders = t.orders[market];
  const state = setup.states[market];
  if (orders === null || orders === undefined || state === undefined || setup.pole[market] !== 0) return null;
  const { push, both } = setup.scenario.rules.statecraft.supplier;
  if (d === 0) t.tell({ kind: 'supplier', state: state.id, side: orders.supplier });
  if (orders.supplier === 'both') {
    t.add('home', [market], {
      rule: 'market.both',
      delta: mul(fromPoints(both), t.stake),
      path: '/rules/statecraft/supplier/both',
      by: [state.id],
    });
    return null;
  }
  const by = orders.supplier === 'open' ? fromPoints(push) : -fromPoints(push);
  return {
    domain: d,
    at: market,
    by,
    cause: { rule: 'market.supplier', by: [state.id], path: '/rules/statecraft/supplier/push' },
  };
}

/** A loan pays its contract when the market ends the turn on the lender's side, and cash to the borrower that chose it. */
export function contracts(t: Turn): void {
  const { setup, world, mods } = t;
  for (const { lender, market } of mods.loans) {
    const side = Math.sign(world.tilt.get(0, market));
    cash(t, lender, market);
    if (side !== setup.pole[lender]) continue;
    const sharing = mods.loans.filter((l) => l.market === market && setup.pole[l.lender] === side).length;
    const { contract } = setup.scenario.rules.statecraft.loan;
    const state = setup.states[lender];
    const amount = Math.trunc(mul(mul(fromPoints(contract), state?.contracts ?? 1000), t.stake) / sharing);
    const at = setup.states[market]?.id ?? '';
    if (t.ledger.silent) {
      world.home.set(world.home.get(lender) + amount, lender);
      world.contracts.set(world.contracts.get(lender) + 1, lender);
    } else {
      const cause = {
        rule: 'market.contract',
        by: [state?.id ?? '', at],
        path: '/rules/statecraft/loan/contract',
      };
      t.add('home', [lender], { ...cause, delta: amount });
      t.add('contracts', [lender], { ...cause, delta: 1 });
    }
    t.tell({ kind: 'contract', state: state?.id ?? '', market: at, amount });
  }
}

function cash(t: Turn, lender: number, market: number): void {
  const { setup, world } = t;
  const orders = t.orders[market];
  if (orders === null || orders === undefined || world.locked.get(0, market) !== 0) return;
  const chosen = orders.supplier === 'open' ? 1 : orders.supplier === 'closed' ? -1 : 0;
  if (chosen !== 0 && chosen !== setup.pole[lender]) return;
  const full = mul(fromPoints(setup.scenario.rules.statecraft.loan.cash), t.stake);
  const delta = chosen === 0 ? Math.trunc(full / 2) : full;
  if (t.ledger.silent) {
    world.home.set(world.home.get(market) + delta, market);
    world.banked.set(world.banked.get(market) + delta, market);
    return;
  }
  const cause = {
    rule: 'market.loan-cash',
    delta,
    by: [setup.states[lender]?.id ?? ''],
    path: '/rules/statecraft/loan/cash',
  };
  t.add('home', [market], cause);
  t.add('banked', [market], cause);
}
