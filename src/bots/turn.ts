import type { Deal, Orders, Promise_, Setup } from '../engine';
import { decideAccords, type AccordDecision } from './appraise/accords';
import { bestActs, withDiplomats } from './appraise/acts';
import { motionVotes } from './appraise/motions';
import { situation, type Character, type Situation } from './appraise/situation';
import { bestSupplier } from './appraise/supplier';
import { swornSide } from './bargain/courting';
import { counter, proposals } from './bargain/offers';
import { dealWorth } from './bargain/reckon';
import { threats } from './bargain/vows';
import { trustIn } from './bargain/word';
import { hallOf, spoken } from './hall';
import { soldCalls } from './hall/means';
import { largePlay } from './large';
import type { Answer, Player, Said, Why } from './types';

/** A player that weighs: one character, one accord strategy, the same reckoning for everybody. */
export function weighing(id: string, character: Character, strategy: string): Player {
  return {
    id,
    strategy,
    decide: (table) => decide(situation(table, character, strategy), strategy),
    offers: (table) => offers(situation(table, character, strategy), strategy),
    answer: (table, deal) => answer(situation(table, character, strategy), strategy, deal),
    hears: (table, promise) => hears(situation(table, character, strategy), promise),
    why: (table) => whyOf(situation(table, character, strategy), strategy),
  };
}

function decide(s: Situation, strategy: string): Orders {
  if (isFull(s.setup)) return largePlay().orders(s, strategy);
  const accords = decideAccords(s, strategy);
  const why = mainReason(s, accords);
  const hall = hallOf(s);
  const acts = bestActs(s, hall).map((d) => d.act);
  const plan = acts.some((a) => a.verb === 'diplomacy') ? hall.planFor(withDiplomats(s, hall)) : hall.plan;
  return {
    accords: Object.fromEntries(accords.map((a) => [a.accord, a.choice])),
    ...(why === null ? {} : { rationale: why.id.replace('bots.reason.', 'reason:') }),
    voices: spoken(hall, plan, soldCalls(s, hall.ground, hall.me)),
    acts,
    ...motionVotes(s, accords),
    ...(s.options.supplier.length === 0 ? {} : { supplier: supplierOf(s) }),
  };
}

function supplierOf(s: Situation): NonNullable<Orders['supplier']> {
  return (s.character.keepsWord ? swornSide(s) : null) ?? bestSupplier(s);
}

function offers(s: Situation, strategy: string): Said {
  if (isFull(s.setup)) return { orders: largePlay().offers(s, strategy), whys: [] };
  if (!s.options.deals.open) return { orders: {}, whys: [] };
  const hall = hallOf(s);
  const made = proposals(s, hall);
  const said = threats(s, hall);
  return {
    orders: {
      ...(made.length === 0 ? {} : { offers: made.map((p) => p.offer) }),
      ...(said.length === 0 ? {} : { promises: said.map((p) => p.promise) }),
    },
    whys: [...made, ...said].map((p) => p.why),
  };
}

/** Points a deal must bring before it is signed: paper costs time and trust. */
const WORTH_SIGNING = 0.2;

function answer(s: Situation, strategy: string, deal: Deal): Answer {
  if (isFull(s.setup)) return largePlay().answer(s, strategy, deal);
  const hall = hallOf(s);
  const gain = dealWorth(s, hall, deal);
  const params = { points: Math.round(gain * 10) / 10 };
  if (gain >= WORTH_SIGNING) return { answer: 'accept', gain, why: { id: 'bots.reason.gains', params } };
  const other = counter(s, hall, deal);
  return {
    answer: 'decline',
    gain,
    why: other?.why ?? { id: gain > -0.5 ? 'bots.reason.too-little' : 'bots.reason.costs', params },
    ...(other === null ? {} : { counter: other.offer }),
  };
}

/** Words below this are not counted on. */
const FAITH = 0.6;

function hears(s: Situation, promise: Promise_): Why | null {
  if (promise.unless === undefined)
    return {
      id: trustIn(s, s.setup.state(promise.from)) >= FAITH ? 'bots.reason.believes' : 'bots.reason.doubts',
    };
  if (isFull(s.setup) || promise.unless.kind !== 'silent') return null;
  const hall = hallOf(s);
  const text = hall.ground.list.findIndex((m) => m.def.id === (promise.unless as { text: string }).text);
  if (hall.means.silent?.includes(text) === true) return { id: 'bots.reason.heeds' };
  return hall.plan.calls.some((c) => c.text === text) ? { id: 'bots.reason.defies' } : null;
}

function whyOf(s: Situation, strategy: string): Why | null {
  if (isFull(s.setup)) return largePlay().why(s, strategy);
  return mainReason(s, decideAccords(s, strategy));
}

/** The reason shown is of the accord with the most members: the one others ask about. */
function mainReason(s: Situation, decisions: readonly AccordDecision[]): Why | null {
  const members = (accord: string) => s.setup.accords[s.setup.accord(accord)]?.members.length ?? 0;
  let first: AccordDecision | null = null;
  for (const d of decisions) if (first === null || members(d.accord) > members(first.accord)) first = d;
  return first?.why ?? null;
}

function isFull(setup: Setup): boolean {
  return setup.scenario.rules.ledger === 'full';
}
