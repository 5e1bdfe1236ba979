import type { Consideration, Offer } from '../../engine';
import type { Cast } from '../appraise/assembly';
import { homeOf } from '../appraise/beliefs';
import { POINTS, idOf, limit, voicesOf, type Situation } from '../appraise/situation';
import { reluctance, worthAlone, worthGiven, type Market } from './reckon';

/** An offer with what the proposer reckons to gain, in points. */
interface Proposal {
  readonly offer: Offer;
  readonly gain: number;
  readonly text: number;
}

/** Below this neither side is worth troubling, in points at stake 1. */
const WORTH_IT = 0.8;
/** Offers a turn that are open or signed, as far as this seat made them. */
const AT_ONCE = 1;

/** The best offers to make now: to different seats, on different texts, none that was tried this turn. */
export function proposals(s: Situation, m: Market): Offer[] {
  const all = candidates(s, m).sort((a, b) => b.gain - a.gain);
  const chosen: Proposal[] = [];
  for (const p of all) {
    if (chosen.length >= AT_ONCE - openOffers(s)) break;
    if (chosen.some((c) => c.offer.to === p.offer.to || c.text === p.text)) continue;
    chosen.push(p);
  }
  return chosen.map((p) => p.offer);
}

function openOffers(s: Situation): number {
  return s.view.deals.filter(
    (d) => d.from === s.view.seat && d.turn === s.view.turn && (d.status === 'open' || d.status === 'agreed'),
  ).length;
}

function candidates(s: Situation, m: Market): Proposal[] {
  const { trades } = s.character;
  const out: Proposal[] = [];
  for (const partner of s.options.deals.partners) {
    const j = s.setup.state(partner);
    if (voicesOf(s, j) === 0) continue;
    for (const motion of m.list) {
      if (!s.options.deals.texts.includes(motion.def.id) || tried(s, partner, motion.def.id)) continue;
      const place = m.list.indexOf(motion);
      const [toMe, toThem] = [s.me, j].map((seat) => m.stakes.get(seat)?.worth[place] ?? 0) as [
        number,
        number,
      ];
      if (trades.includes('buy') && motion.takes[helps(toMe)])
        out.push(...buy(s, m, partner, { seat: j, text: motion.text, stance: helps(toMe) }));
      if (!canSell(s, m)) continue;
      if (trades.includes('sell') && motion.takes[helps(toThem)])
        out.push(...sell(s, m, partner, { seat: s.me, text: motion.text, stance: helps(toThem) }));
      if (trades.includes('pact') && motion.takes.object && toMe < 0 && toThem < 0)
        out.push(
          ...pact(
            s,
            m,
            partner,
            { seat: s.me, text: motion.text, stance: 'object' },
            { seat: j, text: motion.text, stance: 'object' },
          ),
        );
    }
  }
  return out;
}

/** The voice that serves a seat to which a text is worth this much. */
function helps(worth: number): 'support' | 'object' {
  return worth > 0 ? 'support' : 'object';
}

function canSell(s: Situation, m: Market): boolean {
  return s.options.deals.salesLeft > 0 && m.means.free > 0;
}

function buy(s: Situation, m: Market, partner: string, their: Cast): Proposal[] {
  const gain = worthGiven(s, m, s.me, [], [their]) - m.plan.worth;
  if (gain < s.stake * WORTH_IT) return [];
  const free = worthGiven(s, m, their.seat, [], m.plan.casts);
  const cost =
    reluctance(s, their.seat, 1) + Math.max(0, free - worthGiven(s, m, their.seat, [their], m.plan.casts));
  const price = priceOf(s, cost, gain, s.character.generosity);
  if (price === null || gain - price < (s.stake * WORTH_IT) / 2) return [];
  const offer = { to: partner, give: [payment(price)], take: [voice(s, their)] };
  return [{ offer, gain: gain - price, text: their.text }];
}

function sell(s: Situation, m: Market, partner: string, mine: Cast): Proposal[] {
  const j = s.setup.state(partner);
  const cost = reluctance(s, s.me, 1) + Math.max(0, m.plan.worth - worthGiven(s, m, s.me, [mine], []));
  const theirGain = worthGiven(s, m, j, [], [mine]) - worthAlone(s, m, j);
  if (theirGain - cost < s.stake * WORTH_IT) return [];
  const price = priceOf(s, cost, theirGain, 1 - s.character.generosity);
  if (price === null || price - cost < (s.stake * WORTH_IT) / 2) return [];
  const offer = { to: partner, give: [voice(s, mine)], take: [payment(price)] };
  return [{ offer, gain: price - cost, text: mine.text }];
}

/** "I object if you do": no money, both signed, so that neither stands alone. */
function pact(s: Situation, m: Market, partner: string, mine: Cast, their: Cast): Proposal[] {
  const j = their.seat;
  const gain = worthGiven(s, m, s.me, [mine], [their]) - m.plan.worth;
  if (gain < s.stake * WORTH_IT) return [];
  const theirGain = worthGiven(s, m, j, [their], [mine]) - worthAlone(s, m, j);
  if (theirGain < (s.stake * WORTH_IT) / 2) return [];
  return [{ offer: { to: partner, give: [voice(s, mine)], take: [voice(s, their)] }, gain, text: mine.text }];
}

/** The seller's cost and a share of what is left to divide, in half points; null where it cannot be paid. */
function priceOf(s: Situation, cost: number, gain: number, sharesWithSeller: number): number | null {
  const surplus = gain - cost;
  if (surplus <= 0) return null;
  const price = Math.max(0.5, Math.ceil(2 * (cost + limit(sharesWithSeller, 0, 1) * surplus)) / 2);
  const most = Math.min(s.options.deals.maxPayment / POINTS, 0.3 * homeOf(s, s.me));
  return price <= most && price < gain ? price : null;
}

function payment(points: number): Consideration {
  return { kind: 'payment', amount: Math.round(points * POINTS) };
}

function voice(s: Situation, c: Cast): Consideration {
  return { kind: 'voice', text: s.setup.texts[c.text]?.id ?? '', stance: c.stance };
}

function tried(s: Situation, partner: string, text: string): boolean {
  return s.view.deals.some(
    (d) =>
      d.turn === s.view.turn &&
      (d.from === partner || d.to === partner) &&
      (d.from === idOf(s, s.me) || d.to === idOf(s, s.me)) &&
      [...d.give, ...d.take].some((x) => x.kind === 'voice' && x.text === text),
  );
}
