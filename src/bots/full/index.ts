import { claimsIn, type Orders } from '../../engine';
import type { AccordDecision } from '../appraise/accords';
import { motionVotes } from '../appraise/motions';
import type { Situation } from '../appraise/situation';
import type { LargePlay } from '../large';
import type { Why } from '../types';
import { answerTo, proposals } from './bargain';
import { forumOrders } from './forums';
import { conduct, inspections, suspensions } from './conduct';
import { predictions } from './foresight';
import { tabled, voicesFor, votes } from './hall';
import { statecraft } from './statecraft';
import { threatsToWithhold } from './threats';
import { treasury } from './treasury';
import { unionOrders } from './union';

function orders(s: Situation, strategy: string): Orders {
  const decisions = conduct(s, strategy);
  const why = mainReason(s, decisions);
  const table = tabled(s);
  const voices = voicesFor(s);
  const claims = claimsIn(voices) * s.options.claimCost;
  const union = unionOrders(s, table.length, claims);
  const forums = forumOrders(s, decisions, table.length * s.options.tableCost + claims + union.cost);
  return {
    accords: Object.fromEntries(decisions.map((a) => [a.accord, a.choice])),
    ...(why === null ? {} : { rationale: why.id.replace('bots.reason.', 'reason:') }),
    ...treasury(s),
    inspections: inspections(s),
    suspend: suspensions(s, strategy),
    voices,
    votes: votes(s),
    ...motionVotes(s, decisions),
    ...forums.orders,
    table,
    ...union.orders,
    acts: statecraft(s, table.length, claims + union.cost + forums.cost),
    predictions: predictions(s),
  };
}

function offers(s: Situation, strategy: string): Orders {
  if (!s.options.deals.open) return {};
  const made = proposals(s, strategy);
  const promises = threatsToWithhold(s);
  return {
    ...(made.length === 0 ? {} : { offers: made }),
    ...(promises.length === 0 ? {} : { promises }),
  };
}

/** The reason shown is of a defection, if there is one, else of the accord with the most members. */
function mainReason(s: Situation, decisions: readonly AccordDecision[]): Why | null {
  const members = (accord: string) => s.setup.accords[s.setup.accord(accord)]?.members.length ?? 0;
  const weight = (d: AccordDecision) => members(d.accord) + (d.choice === 'defect' ? 100 : 0);
  const [first] = [...decisions].sort((a, b) => weight(b) - weight(a));
  return first?.why ?? null;
}

/** How a weighing player plays a seat of the full rules. */
export const full: LargePlay = {
  orders,
  offers,
  answer: answerTo,
  why: (s, strategy) => mainReason(s, conduct(s, strategy)),
};
