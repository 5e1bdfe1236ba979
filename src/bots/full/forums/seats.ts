import type { ForumOption } from '../../../engine';
import { aimWorth } from '../../appraise/interests';
import type { Situation } from '../../appraise/situation';
import { news } from '../../news';
import { temper } from '../outlook';
import { leaning, membersOf, planOf, weightOf } from './reckon';

/** Capital kept back from a call, thousandths. */
const RESERVE = 15_000;
/** Traits of a government that last a game: how soon it calls, and how it likes company. */
const EAGER = 720;
const SOCIABLE = 740;

/**
 * A call is a stag hunt: worth its price only if enough others call. The large and the eager begin; after a call that nearly
 * succeeded most come.
 */
export function calls(s: Situation, option: ForumOption, purse: number): boolean {
  const { call, forum } = option;
  if (call === null || !call.allowed || call.cost + RESERVE > purse || s.left < 0.5) return false;
  const { f, plan } = planOf(s, forum);
  if (plan.pole * (s.setup.pole[s.me] ?? 0) < 0) return false;
  const last = news(s.view, 'convened').findLast((x) => x.forum === forum && !x.convened);
  const near = last === undefined ? 0 : last.of / Math.max(1, last.needs);
  const tries = news(s.view, 'convened').filter((x) => x.forum === forum).length;
  const waited = s.view.turn - (plan.def.convene?.from ?? 1);
  const odds =
    0.45 + 0.4 * temper(s, EAGER + f) + 0.25 * near + 0.08 * waited + weightOf(s, s.me) - 0.05 * tries;
  return s.chance.below(1000, s.view.turn, 'bot-act', EAGER + f) < 1000 * Math.min(0.97, odds);
}

/**
 * A state joins a side it leans to, when its aims ask for a table, or when it is offered so much company that standing aside costs
 * more than the other side's anger. One that lives off both sides says no.
 */
export function joins(s: Situation, option: ForumOption): boolean {
  return wouldJoin(s, option.forum);
}

/** The same of any forum, whether or not it could join now. */
export function wouldJoin(s: Situation, forum: string): boolean {
  const { f, plan } = planOf(s, forum);
  const mine = s.setup.pole[s.me] ?? 0;
  if (mine !== 0) return plan.pole === 0 || plan.pole === mine;
  const seats = s.setup.forums.filter((_, k) => s.read.get('seatIn', k, s.me) > 0).length;
  const aims = aimWorth(s, 'forum-seats', 1, seats);
  const accords = plan.accords.filter((a) => s.setup.membersOf[a]?.includes(s.me) === true).length;
  const company = membersOf(s, f).reduce((sum, i) => sum + weightOf(s, i), 0);
  const taste = (temper(s, SOCIABLE + f) - 0.5) * 0.5;
  const price = plan.pole === 0 ? 0 : 0.3;
  return leaning(s, f, s.me) + 0.08 * accords + 0.5 * company + taste + aims - price > 0;
}

/** A hedging member that has turned away goes; so does one that sits with the other side. */
export function leaves(s: Situation, option: ForumOption): boolean {
  const { f, plan } = planOf(s, option.forum);
  const mine = s.setup.pole[s.me] ?? 0;
  if (mine !== 0 || plan.pole === 0) return false;
  return leaning(s, f, s.me) < -0.2 + 0.4 * (temper(s, SOCIABLE + f) - 0.5);
}
