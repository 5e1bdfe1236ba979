import type { Turn } from '../context';
import { FULL, PERMILLE, mul, ratio } from '../fixed';
import { nameOf, shift, source } from '../full/book';
import { frameOf } from '../full/frame';
import { firstSince } from '../heard';
import type { Cause } from '../ledger';
import { settle } from '../provisions/settle';
import type { ForumPlan } from '../setup';
import { isConvened, planOf, seated, sits, tied, weightOf } from './table';
import { isOn } from './taking-part';

/** One thing that makes a forum's members agree more or less, in world units of the cohesion it leads to. */
interface Pull {
  readonly rule: string;
  readonly by: number;
  readonly number?: string;
  readonly from?: Cause['from'];
  readonly who?: readonly string[];
}

/**
 * Cohesion moves `pace` of the way to what size, differences, crowding, conduct, councils and a rival make of it (Olson 1965: what
 * bargaining costs grows with the number of those who bargain).
 */
export function cohere(t: Turn, f: number): void {
  const plan = planOf(t.setup, f);
  const staffed = plan.def.form === 'secretariat';
  const step = staffed ? mul(plan.n.pace, plan.n.staffPace) : plan.n.pace;
  fade(t, f, plan);
  const list = pulls(t, f, plan);
  const before = t.world.cohesion.get(f);
  const back = -mul(before, step);
  const by = list.reduce((sum, p) => sum + mul(p.by, step), back);
  shift(t, 'cohesion', [f], by, 0, FULL, () => [
    ...list.map((p) => ({
      rule: p.rule,
      delta: mul(p.by, step),
      ...(p.number === undefined ? {} : { path: `/rules/forums/${p.number}` }),
      ...(p.from === undefined ? {} : { from: p.from }),
      ...(p.who === undefined ? {} : { by: p.who }),
    })),
    {
      rule: 'forums.inertia',
      delta: back,
      path: '/rules/forums/pace',
      from: [source('cohesion', plan.def.id)],
    },
  ]);
  shame(t, f, plan);
}

function pulls(t: Turn, f: number, plan: ForumPlan): Pull[] {
  const { setup, world } = t;
  const members = seated(setup, world, f);
  const differ = (spread: number, weight: number) =>
    -ratio(mul(spread, weight), FULL - world.aired.get(f), FULL);
  const ids = members.map((i) => nameOf(t, i));
  return [
    { rule: 'forums.whole', by: FULL },
    { rule: 'forums.size', by: -sizeCost(plan, members.length), number: 'size' },
    {
      rule: 'forums.alignment',
      by: differ(
        spreadOf(t, members, (i) => world.alignment.get(i)),
        plan.n.alignment,
      ),
      number: 'alignment',
      from: ids.map((id) => source('alignment', id)),
    },
    {
      rule: 'forums.interests',
      by: differ(
        spreadOf(t, members, (i) => installed(t, i)),
        plan.n.interests,
      ),
      number: 'interests',
      from: setup.domains.flatMap((d) => ids.map((id) => source('tilt', d.id, id))),
    },
    ...crowds(t, f, plan, members),
    { rule: 'forums.kept', by: mul(mul(FULL, plan.n.kept), keptShare(t, plan)), number: 'kept' },
    ...(sits(setup, world, f, 'multistakeholder')
      ? [{ rule: 'forums.breadth', by: mul(FULL, plan.n.breadth), number: 'breadth' }]
      : []),
    ...rivals(t, plan),
  ];
}

/** Linear in the members, and convex above the founding size; a secretariat takes part of it away. */
function sizeCost(plan: ForumPlan, members: number): number {
  const over = Math.max(0, members - plan.founders.length);
  const cost = mul(FULL, plan.n.size * members + plan.n.growth * over * over);
  return plan.def.form === 'secretariat' ? cost - mul(cost, plan.n.staffHold) : cost;
}

/** Mean distance from the mean, both by capacity, world units. */
function spreadOf(t: Turn, members: readonly number[], of: (i: number) => number): number {
  const { cap } = frameOf(t.setup);
  const weight = (i: number) => (cap[i] as number) || 1;
  let [sum, all] = [0, 0];
  for (const i of members) {
    sum += of(i) * weight(i);
    all += weight(i);
  }
  const mean = ratio(sum, 1, all);
  const apart = members.reduce((total, i) => total + Math.abs(of(i) - mean) * weight(i), 0);
  return ratio(apart, 1, all);
}

/** Whose equipment is installed in a state, by market weight of the domains. */
function installed(t: Turn, i: number): number {
  const { d, marketWeight } = frameOf(t.setup);
  let base = 0;
  for (let k = 0; k < d; k += 1) base += mul(t.world.tilt.get(k, i), marketWeight[k] as number);
  return base;
}

/** A forum of the same purpose takes its members' time, by the share of them that sit in both; a tie ends that. */
function crowds(t: Turn, f: number, plan: ForumPlan, members: readonly number[]): Pull[] {
  const { setup, world } = t;
  return plan.alike.flatMap((other) => {
    if (!isConvened(world, other) || tied(setup, world, f, other)) return [];
    const both = members.filter((i) => world.seatIn.get(other, i) > 0).length;
    if (both === 0) return [];
    const by = -ratio(mul(FULL, plan.n.crowding), both, members.length);
    return [{ rule: 'forums.crowding', by, number: 'crowding', who: [planOf(setup, other).def.id] }];
  });
}

/** A rival of weight that holds together draws this one closer. */
function rivals(t: Turn, plan: ForumPlan): Pull[] {
  const { setup, world } = t;
  return plan.rivals.flatMap((other) => {
    if (!isConvened(world, other)) return [];
    const by = ratio(
      mul(mul(FULL, plan.n.rivalry), weightOf(setup, world, other)),
      world.cohesion.get(other),
      FULL,
    );
    const { id } = planOf(setup, other).def;
    return [{ rule: 'forums.rival', by, number: 'rivalry', from: [source('cohesion', id)], who: [id] }];
  });
}

/** Share of the dues of the forum's accords that were honoured this turn, permille by head. */
function keptShare(t: Turn, plan: ForumPlan): number {
  let [kept, all] = [0, 0];
  for (const a of plan.accords) {
    if (!isOn(t.setup, t.world, a)) continue;
    const s = settle(t, a);
    all += s.members.length;
    kept += s.members.filter((i) => s.honours(i)).length;
  }
  return ratio(PERMILLE, kept, all);
}

/** What has been talked through opens again, unless they go on talking. */
function fade(t: Turn, f: number, plan: ForumPlan): void {
  const delta = -mul(t.world.aired.get(f), plan.n.fading);
  if (delta !== 0) t.add('aired', [f], { rule: 'forums.reopened', delta, path: '/rules/forums/fading' });
}

/** Members named as cheats in its accords this turn cost at once, by their share of the members. */
function shame(t: Turn, f: number, plan: ForumPlan): void {
  const ids = plan.accords.map((a) => t.setup.accords[a]?.id ?? '');
  const named: string[] = [];
  for (let n = firstSince(t.facts, t.world.turn); n < t.facts.length; n += 1) {
    const fact = t.facts[n];
    if (fact?.kind === 'named' && ids.includes(fact.accord) && !named.includes(fact.state))
      named.push(fact.state);
  }
  if (named.length === 0) return;
  const members = seated(t.setup, t.world, f).length;
  const delta = -ratio(mul(FULL, plan.n.named), Math.min(named.length, members), members);
  shift(t, 'cohesion', [f], delta, 0, FULL, () => [
    { rule: 'forums.named', delta, path: '/rules/forums/named', by: named },
  ]);
}
