import type { Deal, Orders, Setup } from '../engine';
import { decideAccords } from './appraise/accords';
import { motionVotes } from './appraise/motions';
import { bestActs } from './appraise/acts';
import { situation, type Character, type Situation } from './appraise/situation';
import { bestSupplier } from './appraise/supplier';
import { bestVoices, type Plan } from './appraise/voices';
import { dealWorth, marketOf, soldVoices, type Market } from './bargain/reckon';
import { proposals } from './bargain/offers';
import { fullOrders } from './full';
import type { Answer, Player, Why } from './types';

/** A player that weighs: one character, one accord strategy, the same reckoning for everybody. */
export function weighing(id: string, character: Character, strategy: string): Player {
  return {
    id,
    strategy,
    decide: (table) => decide(situation(table, character), strategy),
    offers: (table) => offers(situation(table, character)),
    answer: (table, deal) => answer(situation(table, character), deal),
    why: (table) => whyOf(situation(table, character), strategy),
  };
}

function decide(s: Situation, strategy: string): Orders {
  const accords = decideAccords(s, strategy);
  const why = mainReason(s, accords);
  const hall = marketOf(s);
  const shared: Orders = {
    accords: Object.fromEntries(accords.map((a) => [a.accord, a.choice])),
    ...motionVotes(s, accords),
    ...(why === null ? {} : { rationale: why.id.replace('bots.reason.', 'reason:') }),
  };
  if (isFull(s.setup)) return { ...shared, voices: spoken(s, hall, false), ...fullOrders(s, strategy) };
  const acts = bestActs(s, hall).map((d) => d.act);
  return {
    ...shared,
    voices: spoken(
      s,
      hall,
      acts.some((a) => a.verb === 'diplomacy'),
    ),
    acts,
    ...(s.options.supplier.length === 0 ? {} : { supplier: bestSupplier(s) }),
  };
}

/** The plan with what diplomacy adds; voices already sold are cast by the rules and not ordered again. */
export function spoken(s: Situation, hall: Market, diplomats: boolean): NonNullable<Orders['voices']> {
  const plan = diplomats ? withDiplomats(s, hall) : hall.plan;
  const sold = soldVoices(s);
  return plan.casts
    .filter((c) => !sold.some((x) => x.text === c.text))
    .map((c) => ({ text: s.setup.texts[c.text]?.id ?? '', stance: c.stance }));
}

function withDiplomats(s: Situation, hall: Market): Plan {
  const { voices } = s.setup.scenario.rules.statecraft.diplomacy;
  const means = { ...hall.means, free: hall.means.free + voices, freeObjection: true };
  return bestVoices(s, hall.list, hall.ideas, s.me, means);
}

function offers(s: Situation): Orders {
  if (!s.options.deals.open) return {};
  const list = proposals(s, marketOf(s));
  return list.length === 0 ? {} : { offers: list };
}

/** Points a deal must bring before it is signed: paper costs time and trust. */
const WORTH_SIGNING = 0.2;

function answer(s: Situation, deal: Deal): Answer {
  const hall = marketOf(s);
  const gain = dealWorth(s, hall, deal);
  const params = { points: Math.round(gain * 10) / 10 };
  if (gain >= WORTH_SIGNING) return { answer: 'accept', gain, why: { id: 'bots.reason.gains', params } };
  return {
    answer: 'decline',
    gain,
    why: { id: gain > -0.5 ? 'bots.reason.too-little' : 'bots.reason.costs', params },
  };
}

function whyOf(s: Situation, strategy: string): Why | null {
  return mainReason(s, decideAccords(s, strategy));
}

/** The reason shown is of the accord with the most members: the one others ask about. */
function mainReason(s: Situation, decisions: ReturnType<typeof decideAccords>): Why | null {
  const members = (accord: string) => s.setup.accords[s.setup.accord(accord)]?.members.length ?? 0;
  const [first] = [...decisions].sort((a, b) => members(b.accord) - members(a.accord));
  return first?.why ?? null;
}

function isFull(setup: Setup): boolean {
  return setup.scenario.rules.ledger === 'full';
}
