import type { Clause, ForumOrder } from '../../../engine';
import { limit, type Situation } from '../../appraise/situation';
import { news } from '../../news';
import type { Proposal } from '../bargain';
import { word } from '../commitments';
import { costOfPayment, priceFor } from '../purse';
import { planOf } from './reckon';
import { wouldJoin } from './seats';
import { admissionGain } from './votes';

type ForumVote = Extract<Clause, { kind: 'forum-vote' }>;

/** Points that a seat at a table is worth to who asks for one. */
const SEAT = 2;
/** Points for each point of cohesion that a candidate is worth, and what a council is. */
const COHESION = 0.25;
const COUNCIL = 0.4;
/** What giving such a word costs by itself: all see how it is kept. */
const TIED = 0.15;
/** Votes short of which nobody tries to buy the rest, and turns for which a count is remembered. */
const SHORT = 3;
const FRESH = 2;

/** Points that such a vote is worth to this seat, were it the one that decides; negative where it wants the other. */
export function voteWorth(
  s: Situation,
  { forum, on, vote }: Pick<ForumVote, 'forum' | 'on' | 'vote'>,
): number {
  const sign = vote === 'yes' ? 1 : -1;
  if (on === s.view.seat) return sign * (wouldJoin(s, forum) ? SEAT : -0.5 * SEAT);
  const option = s.options.forums.find((o) => o.forum === forum);
  const candidate = option?.admit.find((a) => a.state === on);
  if (option !== undefined && candidate !== undefined)
    return sign * limit(COHESION * admissionGain(s, option, candidate), -1.5, 1.5);
  if (option?.councils.some((c) => c.council === on) === true)
    return sign * COUNCIL * (taste(s, on) ? 1 : -1);
  return 0;
}

/** What a seat makes of a council that it has not been asked about: half of the last count’s noes would not have it. */
function taste(s: Situation, council: string): boolean {
  const last = news(s.view, 'council').findLast((f) => f.council === council);
  return last === undefined || !last.no.includes(s.view.seat);
}

/** What it costs this seat to swear a vote in a forum, points. */
export function voteCost(s: Situation, clause: ForumVote): number {
  return TIED + Math.max(0, -voteWorth(s, clause)) * (s.character.keepsWord ? 1 : 0.5);
}

/**
 * “Money for your vote”: asked of those who voted no, or not at all, where the last count was a few votes short of what this seat
 * wants, one short vote from each.
 */
export function voteOffers(s: Situation): Proposal[] {
  return s.options.deals.forumVotes.flatMap(({ forum, on, voters }): Proposal[] => {
    const want = voteWorth(s, { forum, on, vote: 'yes' });
    const last = lastCount(s, forum, on);
    if (want <= TIED || last === null) return [];
    const missing = last.needs - last.yes.length;
    if (missing < 1 || missing > SHORT) return [];
    return voters.flatMap((to): Proposal[] => {
      if (to === s.view.seat || last.yes.includes(to) || !s.options.deals.partners.includes(to)) return [];
      const place = s.setup.state(to);
      const money = priceFor(s, place, last.no.includes(to) ? 0.45 : 0.3);
      const gain = (want / missing) * (word(s, place) / 1000);
      if (money === null || gain <= costOfPayment(s, money)) return [];
      const clause: ForumVote = { kind: 'forum-vote', forum, on, vote: 'yes' };
      return [
        {
          offer: { to, give: [{ kind: 'payment', amount: money }], take: [{ kind: 'promise', clause }] },
          gain: gain - costOfPayment(s, money),
        },
      ];
    });
  });
}

interface Count {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly needs: number;
}

/** How the last count on it went, where it failed a short while ago. */
function lastCount(s: Situation, forum: string, on: string): Count | null {
  const recent = (f: { turn: number }) => f.turn >= s.view.turn - FRESH;
  const seat = news(s.view, 'admission').findLast((f) => f.forum === forum && f.state === on);
  if (seat !== undefined && !seat.passed && recent(seat)) {
    const share = planOf(s, forum).plan.def.admission?.needs ?? 1000;
    return { yes: seat.yes, no: seat.no, needs: Math.max(1, Math.round((seat.voters * share) / 1000)) };
  }
  const council = news(s.view, 'council').findLast((f) => f.forum === forum && f.council === on);
  if (council === undefined || council.passed || council.repeal) return null;
  return { yes: council.yes, no: council.no, needs: council.no.length + 1 };
}

/** A forum’s order with the votes that were sworn for this turn, by who keeps its word. */
export function asSworn(s: Situation, forum: string, order: ForumOrder): ForumOrder {
  if (!s.character.keepsWord) return order;
  const { admit = {}, councils = {} } = order;
  for (const { from, turn, status, clause } of s.view.promises) {
    if (from !== s.view.seat || turn !== s.view.turn || status !== 'open') continue;
    if (clause.kind !== 'forum-vote' || clause.forum !== forum) continue;
    if (clause.on in admit) admit[clause.on] = clause.vote;
    if (clause.on in councils) councils[clause.on] = clause.vote;
  }
  return order;
}
