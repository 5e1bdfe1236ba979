import type { Clause, Consideration, Deal, Offer } from '../../engine';
import { limit, type Situation } from '../appraise/situation';
import type { Answer } from '../types';
import { voicesOf, word } from './commitments';
import { conduct } from './conduct';
import { ideasOf } from './hall';
import { outlookOf, temper, votesWithin } from './outlook';
import { pledges } from './pledges';
import { costOfPayment, gainOfPayment, priceFor } from './purse';
import { roomOf, type Room } from './room';
import { voteCost, voteOffers, voteWorth } from './forums/words';
import { campaignCost, campaignOffers } from './union/campaign';

/** An offer with what the proposer reckons to gain, points. */
export interface Proposal {
  readonly offer: Offer;
  readonly gain: number;
}

/** Below this neither side is worth troubling, points. */
const WORTH_IT = 0.25;
/** Offers that one seat has open or signed in a turn. */
const AT_ONCE = 2;

/** The best offers to make now: bought and exchanged objections, bought support, mutual pledges; each to another seat. */
export function proposals(s: Situation, strategy: string): Offer[] {
  const mine = s.view.deals.filter((d) => d.from === s.view.seat && d.turn === s.view.turn);
  const free = AT_ONCE - mine.filter((d) => d.status === 'open' || d.status === 'agreed').length;
  if (free <= 0) return [];
  const room = roomOf(s);
  const all = [
    ...voicesWanted(s, room),
    ...pledges(s, strategy),
    ...campaignOffers(s),
    ...voteOffers(s),
  ].sort((a, b) => b.gain - a.gain);
  const chosen: Proposal[] = [];
  for (const p of all) {
    if (chosen.length >= free || p.gain < WORTH_IT) break;
    const spoken = mine.some((d) => d.to === p.offer.to) || chosen.some((c) => c.offer.to === p.offer.to);
    if (!spoken) chosen.push(p);
  }
  return chosen.map((p) => p.offer);
}

function voicesWanted(s: Situation, room: Room): Proposal[] {
  const out: Proposal[] = [];
  for (const [place, m] of room.list.entries()) {
    const worth = room.mine[place] as number;
    const stance = worth < 0 ? 'object' : 'support';
    if (!m.takes[stance] || (stance === 'support' && m.option.decides !== 'support')) continue;
    const bought = { kind: 'voice', text: m.def.id, stance } as const;
    const value = stance === 'object' ? -worth * gained(room, place, true) : worth * 0.25;
    if (value < WORTH_IT) continue;
    for (const partner of s.options.deals.partners) {
      const j = s.setup.state(partner);
      if ((s.setup.states[j]?.seat?.voices ?? 0) === 0) continue;
      const theirs = room.theirs(j, place) * (stance === 'object' ? -1 : 1);
      const asks = Math.max(0, -theirs) + reserve(s, j) - 0.4 * Math.max(0, theirs);
      const money = priceFor(s, j, Math.max(0.1, asks) * (1 + 0.6 * temper(s, 100)));
      if (money !== null && value - costOfPayment(s, money) > WORTH_IT)
        out.push({
          offer: { to: partner, give: [{ kind: 'payment', amount: money }], take: [bought] },
          gain: value - costOfPayment(s, money),
        });
      // Both dislike it: "I object if you do", signed by both.
      if (stance === 'object' && theirs > 0.5 && s.options.deals.salesLeft > 0 && m.threshold > 1)
        out.push({
          offer: { to: partner, give: [bought], take: [bought] },
          gain:
            -worth * (gained(room, place, true) + room.odds(place, m.threshold - 2)) * 0.6 - room.cost(place),
        });
    }
  }
  return out;
}

/** By how much one more sure objection raises the chance that a text falls, with one's own beside it or not. */
function gained(room: Room, place: number, withMine: boolean): number {
  const own = withMine && (room.list[place]?.threshold ?? 2) > 1 ? 0.5 : 0;
  const alone = room.passes(place) - room.passes(place, 1);
  const both = room.passes(place, 1) - room.passes(place, 2);
  return (1 - own) * alone + own * both;
}

/** What a seat asks before it lends its voice at all: a courted state is courted for its silence. */
function reserve(s: Situation, seat: number): number {
  return s.setup.pole[seat] === 0 ? 0.45 : 0.7;
}

/** Points a deal must bring before it is signed: paper costs time and trust. */
const SIGN = 0.12;

/** How a seat answers an offer: what it brings less what it costs, its neighbours' word as good as it has been. */
export function answerTo(s: Situation, strategy: string, deal: Deal): Answer {
  const other = s.setup.state(deal.from);
  const room = roomOf(s);
  const gain =
    received(s, room, other, deal.give) - given(s, room, strategy, other, deal.take) - distrust(s, deal.from);
  const params = { points: Math.round(gain * 10) / 10 };
  if (gain >= SIGN) return { answer: 'accept', gain, why: { id: 'bots.reason.gains', params } };
  return {
    answer: 'decline',
    gain,
    why: { id: gain > -0.5 ? 'bots.reason.too-little' : 'bots.reason.costs', params },
  };
}

/** Nobody signs with a state that has just been traced or broke its word, unless it pays for that too. */
function distrust(s: Situation, from: string): number {
  const traced = outlookOf(s).traced.has(from) ? 0.4 : 0;
  return traced + 0.3 * s.read.get('brokenPromises', s.setup.state(from));
}

function received(s: Situation, room: Room, other: number, items: readonly Consideration[]): number {
  let worth = 0;
  for (const x of items) {
    if (x.kind === 'payment') worth += gainOfPayment(s, s.me, x.amount);
    if (x.kind === 'voice') {
      const place = room.list.findIndex((m) => m.def.id === x.text);
      if (place >= 0)
        worth +=
          x.stance === 'object'
            ? -(room.mine[place] as number) * gained(room, place, true)
            : (room.mine[place] as number) * 0.25;
    }
    if (x.kind === 'promise') worth += promised(s, other, x.clause);
  }
  return worth;
}

/** What another's word is worth: little, and less the more of it was broken. */
function promised(s: Situation, other: number, clause: Clause): number {
  const trust = word(s, other) / 1000;
  if (clause.kind === 'forum-vote') return 0.7 * trust * voteWorth(s, clause);
  return trust * (clause.kind === 'honour' ? 0.9 : 0.5);
}

function given(
  s: Situation,
  room: Room,
  strategy: string,
  other: number,
  items: readonly Consideration[],
): number {
  let cost = 0;
  const voices = voicesOf(items);
  if (voices.length > 0) {
    // Voices sold are voices not raised for oneself.
    const own = ideasOf(s, room).sort((a, b) => b.gain - a.gain);
    const last = own[Math.max(0, s.options.voices - voices.length)]?.gain ?? 0;
    cost += Math.max(0, last) * voices.length;
    for (const v of voices) {
      const place = room.list.findIndex((m) => m.def.id === v.text);
      if (place < 0) continue;
      const worth = room.mine[place] as number;
      cost += v.stance === 'object' ? worth * room.odds(place, 1) + room.cost(place) : -worth * 0.25;
      cost += reserveAgainst(s, other);
    }
  }
  for (const x of items) {
    if (x.kind === 'payment') cost += costOfPayment(s, x.amount);
    if (x.kind === 'promise') cost += sworn(s, strategy, x.clause);
  }
  return cost;
}

/** A swing state plays both sides: it asks more of the side that leads and of the one it sold to last. */
function reserveAgainst(s: Situation, other: number): number {
  const base = reserve(s, s.me);
  if (outlookOf(s).pole !== 0) return s.setup.pole[other] === outlookOf(s).pole ? base * 0.5 : base * 2;
  const leads = limit((s.setup.pole[other] ?? 0) * s.dial, -10, 10) / 10;
  const again = s.view.deals.some(
    (d) =>
      d.turn === s.view.turn - 1 &&
      d.status === 'executed' &&
      s.setup.pole[s.setup.state(d.from)] === s.setup.pole[other],
  );
  return base * (1 + 0.6 * leads + (again ? 0.3 : 0));
}

/** Swearing to honour costs nothing to whoever means to, and what keeping the share would have brought to whoever does not. */
function sworn(
  s: Situation,
  strategy: string,
  clause: Extract<Consideration, { kind: 'promise' }>['clause'],
): number {
  if (clause.kind === 'honour') {
    if (!s.character.keepsWord) return 0.1;
    const meant = conduct(s, strategy).find((d) => d.accord === clause.accord)?.choice;
    return meant === 'honour' ? (votesWithin(s, s.me, 1) ? 0.5 : 0.15) : 1.2;
  }
  if (clause.kind === 'forum-vote') return voteCost(s, clause);
  return campaignCost(s, clause) ?? 0.5;
}
