import type { AccordOption } from '../../../engine';
import { limit, shareOf, type Situation } from '../../appraise/situation';
import { news } from '../../news';
import { outlookOf } from '../outlook';

/** Points of score that a point of prosperity brings a member: what a turn's income is worth. */
export const INCOME = 0.36;
/** Points of score that a point of damage costs. */
export const DAMAGE = 0.24;

/** What the due takes in score: small money, but a vote of one's own ministries. */
export function duePrice(s: Situation, option: AccordOption): number {
  const budget = s.read.get('budget', s.me);
  return budget === 0 ? 0 : 2.5 * (option.due / budget);
}

/** Share of the other members expected to honour, 0..1: nearly as many as did last turn; two in three while nobody knows. */
export function others(s: Situation, option: AccordOption): number {
  const place = s.setup.accord(option.accord);
  const count = option.members.length - 1;
  if (count === 0 || !news(s.view, 'honour-count').some((f) => f.accord === option.accord)) return 0.65;
  const mine = s.read.get('kept', place, s.me) > 0 ? 1 : 0;
  return 0.1 + 0.85 * limit((s.read.get('honourers', place) - mine) / count, 0, 1);
}

/** One's own weight among the members by budget, 0..1. */
export function weightIn(s: Situation, option: AccordOption): number {
  const of = (i: number) => Math.sqrt(s.setup.states[i]?.budget ?? 0);
  const all = option.members.reduce((sum, id) => sum + of(s.setup.state(id)), 0);
  return all === 0 ? 0 : of(s.me) / all;
}

/** Share of one's base in a domain that the other pole's vendors hold, 0..1. */
export function rivalKit(s: Situation, domain: number): number {
  const { pole } = outlookOf(s);
  return pole === 0 ? 0.5 : limit(0.5 - 0.5 * pole * shareOf(s.read.get('tilt', domain, s.me)), 0, 1);
}

export function level(s: Situation, domain: number, state: number): number {
  return shareOf(s.read.get('level', domain, state));
}

/** The event that this turn's card foretells, if any. */
export function foretold(s: Situation): string | null {
  const { card } = s.view;
  return card?.kind === 'event' ? card.event : null;
}
