import { swing } from '../chance';
import type { Turn } from '../context';
import { FULL, mul } from '../fixed';
import { nameOf, param, shift, source, sources } from '../full/book';
import { damage } from '../full/damage';
import { electionNow } from '../full/elections';
import { frameOf, isFull } from '../full/frame';
import { pulls } from '../inside/approval';
import { insides } from '../inside/states';
import { standing } from '../instruments/standing';
import { tell as tellPromise } from './promises';

/** RULES §4, thousandths. */
const DAMAGE_FELT = 700;
const INDEX_FELT = 60;
const CAPITAL_PER_APPROVAL = 90;
const AUTOCRAT_CAPITAL = 48_000;
const CAPITAL_LIMIT = 200_000;
const AFTER_FALL = 500_000;
const NEUTRAL = { democracy: 520_000, autocracy: 600_000 } as const;

/**
 * Damage strikes (it healed before the covert acts of the turn); approval (or control) moves apprAdj of the way to its target; capital comes in;
 * democracies vote; the budget follows prosperity.
 */
export function domestic(t: Turn): void {
  if (!isFull(t.setup)) return;
  damage(t);
  standing(t);
  insides(t);
  for (let i = 0; i < frameOf(t.setup).n; i += 1) {
    approve(t, i);
    capital(t, i);
    vote(t, i);
    budget(t, i);
  }
}

/** target = 520 (600) + 4 apprGrow × growth + pork − 0.7 damage ± 0.06 index + noise, of 1000. */
function approve(t: Turn, i: number): void {
  const { setup: s, world, mods } = t;
  const regime = s.states[i]?.regime ?? 'democracy';
  const id = nameOf(t, i);
  const { apprAdj } = s.p;
  const noise = mul(swing(t.chance, s.p.apprNoise, world.turn, 'approval', i) * 1000, apprAdj);
  const back = mul(NEUTRAL[regime] - world.approval.get(i), apprAdj);
  const growth = mul(4 * mul(mods.full.growth[i] as number, s.p.apprGrow), apprAdj);
  const pork = mul(mods.pork[i] as number, apprAdj);
  const harm = -mul(mul(world.damage.get(i), DAMAGE_FELT), apprAdj);
  const order = mul((s.pole[i] as number) * mul(world.index.get(), INDEX_FELT), apprAdj);
  const minded = mods.full.opinion.filter((x) => x.at === i);
  const opinion = minded.reduce((sum, x) => sum + mul(x.by, apprAdj), 0);
  const more = pulls(t, i).map((cause) => ({ ...cause, delta: mul(cause.delta, apprAdj) }));
  const rest = more.reduce((sum, cause) => sum + cause.delta, 0);
  shift(t, 'approval', [i], back + growth + pork + harm + order + noise + opinion + rest, 0, FULL, () => [
    { rule: 'domestic.return', delta: back, path: param('apprAdj') },
    {
      rule: 'domestic.growth',
      delta: growth,
      path: param('apprGrow'),
      from: [source('prosperity', id)],
    },
    { rule: 'domestic.pork', delta: pork, path: param('pork') },
    { rule: 'domestic.damage', delta: harm, from: [source('damage', id)] },
    { rule: 'domestic.order', delta: order, from: [source('index')] },
    { rule: 'domestic.mood', delta: noise, path: param('apprNoise') },
    ...minded.map((x) => ({ ...x.cause, delta: mul(x.by, apprAdj) })),
    ...more,
  ]);
}

/** Political capital: 0.09 of approval a turn in a democracy, 48 in an autocracy, or the scenario's share of it; 200 at most. */
function capital(t: Turn, i: number): void {
  const democracy = t.setup.states[i]?.regime === 'democracy';
  const scarce = t.setup.scenario.rules.capital;
  const whole = democracy ? mul(t.world.approval.get(i), CAPITAL_PER_APPROVAL) : AUTOCRAT_CAPITAL;
  const delta = scarce === undefined ? whole : mul(whole, scarce.income);
  const named = t.mods.full.standing.filter((x) => x.at === i);
  const lost = named.reduce((sum, x) => sum + x.by, 0);
  shift(t, 'capital', [i], delta + lost, 0, CAPITAL_LIMIT, () => [
    {
      rule: 'domestic.capital',
      delta,
      from: democracy ? [source('approval', nameOf(t, i))] : [],
      ...(scarce === undefined ? {} : { path: '/rules/capital/income' }),
    },
    ...named.map((x) => ({ ...x.cause, delta: x.by })),
  ]);
}

/**
 * Below apprFloor on election day the government falls: half its capital is gone, the next starts at 500 of 1000 and disowns what
 * its predecessor promised for later turns.
 */
function vote(t: Turn, i: number): void {
  if (!electionNow(t, i)) return;
  const { world } = t;
  const approval = world.approval.get(i);
  const fell = approval < mul(FULL, t.setup.p.apprFloor);
  t.tell({ kind: 'election', state: nameOf(t, i), fell });
  if (!fell) return;
  const cause = {
    rule: 'domestic.government-fell',
    path: param('apprFloor'),
    from: sources(t, () => [source('approval', nameOf(t, i))]),
  };
  t.add('fallen', [i], { ...cause, delta: 1 });
  t.add('capital', [i], { ...cause, delta: -Math.trunc(world.capital.get(i) / 2) });
  t.add('approval', [i], { ...cause, delta: AFTER_FALL - approval });
  for (const promise of world.promises) {
    if (promise.from !== nameOf(t, i) || promise.status !== 'open' || promise.turn <= world.turn) continue;
    promise.status = 'void';
    tellPromise(t, promise);
  }
}

/** Y = Y0 × (1 + 0.5 (P − 1)). */
function budget(t: Turn, i: number): void {
  const { world } = t;
  const base = frameOf(t.setup).budget0[i] as number;
  const after = base + mul(base, Math.trunc((world.prosperity.get(i) - FULL) / 2000));
  if (after === world.budget.get(i)) return;
  t.add('budget', [i], {
    rule: 'domestic.budget',
    delta: after - world.budget.get(i),
    path: `/states/${nameOf(t, i)}/budget`,
    from: sources(t, () => [source('prosperity', nameOf(t, i))]),
  });
}
