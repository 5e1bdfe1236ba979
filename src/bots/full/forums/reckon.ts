import type { Setup } from '../../../engine';
import { limit, shareOf, type Situation } from '../../appraise/situation';

type Plan = Setup['forums'][number];

export function planOf(s: Situation, forum: string): { readonly f: number; readonly plan: Plan } {
  const f = s.setup.forum(forum);
  return { f, plan: s.setup.forums[f] as Plan };
}

/** Places of the members now. */
export function membersOf(s: Situation, f: number): number[] {
  return (s.setup.forums[f]?.order ?? []).filter((i) => s.read.get('seatIn', f, i) === 1);
}

/** Cohesion now, points. */
export function cohesionOf(s: Situation, f: number): number {
  return s.read.points('cohesion', f);
}

/** A state's share of what all could bring, by the square root of its budget. */
export function weightOf(s: Situation, i: number): number {
  const root = (k: number) => Math.sqrt(s.setup.states[k]?.budget ?? 0);
  let all = 0;
  for (let k = 0; k < s.setup.states.length; k += 1) all += root(k);
  return root(i) / Math.max(0.001, all);
}

/** Points of cohesion that one more member costs in the end: a seat more to bargain with, and how far it stands from the others. */
export function costOfSeat(s: Situation, f: number, state: number): number {
  const { n, founders } = s.setup.forums[f] as Plan;
  const members = membersOf(s, f);
  const over = Math.max(0, members.length + 1 - founders.length);
  const seat = n.size + n.growth * (2 * over - 1) * (over > 0 ? 1 : 0);
  const all = [...members, state];
  const apart = spread(s, all) - spread(s, members);
  return seat / 10 + (apart * n.alignment) / 1000;
}

/** Mean distance of members' alignment from their mean, by capacity, points. */
function spread(s: Situation, members: readonly number[]): number {
  const weight = (i: number) => Math.sqrt(s.setup.states[i]?.budget ?? 0) + 0.001;
  const al = (i: number) => s.read.points('alignment', i);
  const all = members.reduce((sum, i) => sum + weight(i), 0);
  if (all === 0) return 0;
  const mean = members.reduce((sum, i) => sum + al(i) * weight(i), 0) / all;
  return members.reduce((sum, i) => sum + Math.abs(al(i) - mean) * weight(i), 0) / all;
}

/** How far a state leans to a forum: its side, and trust in those who sit there; about −1 to 1. */
export function leaning(s: Situation, f: number, state: number): number {
  const { pole } = s.setup.forums[f] as Plan;
  const members = membersOf(s, f).filter((i) => i !== state);
  const trust = members.reduce((sum, i) => sum + shareOf(s.read.get('trust', state, i)), 0);
  const mean = members.length === 0 ? 0 : trust / members.length;
  return limit(pole * shareOf(s.read.get('alignment', state)) + mean, -1, 1);
}

type Effect = Setup['deliverables'][number]['def']['effects'][number];

/** About what an effect is worth to this seat, points: its side's markets and rules, its own and its friends' gains. */
export function effectWorth(s: Situation, effect: Effect): number {
  const mine = s.setup.pole[s.me] ?? 0;
  const near = (id: string) =>
    id === s.view.seat
      ? 1
      : mine !== 0 && s.setup.pole[s.setup.state(id)] === mine
        ? 0.3
        : -0.1 * mine * mine;
  let worth = 0;
  if (effect.tilt !== undefined) worth += 0.2 * mine * effect.tilt.by;
  if (effect.standard !== undefined) worth += 0.2 * mine * effect.standard.by;
  if (effect.level !== undefined) worth += 0.5 * near(effect.level.at) * effect.level.by;
  if (effect.approval !== undefined) worth += 0.3 * near(effect.approval.at) * effect.approval.by;
  if (effect.capital !== undefined) worth += 0.1 * near(effect.capital.at) * effect.capital.by;
  if (effect.trust !== undefined) worth += 0.1 * near(effect.trust.in) * effect.trust.by;
  if (effect.damage !== undefined)
    worth -= 0.4 * (effect.damage.at === 'all' ? 0.5 : near(effect.damage.at)) * effect.damage.by;
  return worth;
}
