import type { Deal } from '../../engine';
import type { Situation, Trade } from '../appraise/situation';
import { OBJECT, SUPPORT, idAt, textOf, type Hall } from '../hall';
import { callsIn } from '../hall/means';
import { courts } from './courting';
import { paid } from './price';
import type { Proposal } from './proposal';
import { vows } from './vows';
import { buy, helps, sell, swap } from './voices';

/** The best offers to make now: to different seats, on different texts, none that was tried this turn. */
export function proposals(s: Situation, hall: Hall): Proposal[] {
  const room = s.character.busy - openOffers(s);
  if (room <= 0) return [];
  const all = [...candidates(s, hall), ...courts(s), ...vows(s)].sort((a, b) => b.gain - a.gain);
  const chosen: Proposal[] = [];
  for (const p of all) {
    if (chosen.length >= room) break;
    if (chosen.some((c) => c.offer.to === p.offer.to || (c.text === p.text && p.text >= 0))) continue;
    chosen.push(p);
  }
  return chosen;
}

function openOffers(s: Situation): number {
  return s.view.deals.filter(
    (d) => d.from === s.view.seat && d.turn === s.view.turn && (d.status === 'open' || d.status === 'agreed'),
  ).length;
}

function candidates(s: Situation, hall: Hall): Proposal[] {
  const { list, worth, voices } = hall.ground;
  const n = list.length;
  const does = (trade: Trade) => s.character.trades.includes(trade);
  const sells = s.options.deals.salesLeft > 0 && hall.means.free > 0;
  const out: Proposal[] = [];
  const add = (p: Proposal | null) => {
    if (p !== null) out.push(p);
  };
  for (let j = 0; j < s.seats.length; j += 1) {
    if (j === hall.me || voices[j] === 0) continue;
    for (let t = 0; t < n; t += 1) {
      if (!s.options.deals.texts.includes(textOf(hall, t)) || tried(s, idAt(s, j), textOf(hall, t))) continue;
      const [toMe, toThem] = [worth[hall.me * n + t] as number, worth[j * n + t] as number];
      if (does('buy') && takes(hall, t, helps(toMe)))
        add(buy(s, hall, { seat: j, text: t, stance: helps(toMe) }));
      if (!sells) continue;
      if (does('sell') && takes(hall, t, helps(toThem)))
        add(sell(s, hall, j, { seat: hall.me, text: t, stance: helps(toThem) }));
      if (!does('pact')) continue;
      const mine = { seat: hall.me, text: t, stance: helps(toThem) };
      if (toMe < 0 && toThem < 0 && takes(hall, t, OBJECT))
        add(swap(s, hall, mine, { seat: j, text: t, stance: OBJECT }));
      else if (takes(hall, t, helps(toThem))) add(logroll(s, hall, j, t));
    }
  }
  return out;
}

/** A voice on a text that matters to them for one on the text that matters most to this seat. */
function logroll(s: Situation, hall: Hall, j: number, t: number): Proposal | null {
  const { list, worth } = hall.ground;
  const n = list.length;
  const [toMe, toThem] = [worth[hall.me * n + t] as number, worth[j * n + t] as number];
  if (Math.abs(toThem) < 2 * Math.abs(toMe)) return null;
  let best = -1;
  for (let x = 0; x < n; x += 1)
    if (
      x !== t &&
      (best < 0 || Math.abs(worth[hall.me * n + x] as number) > Math.abs(worth[hall.me * n + best] as number))
    )
      best = x;
  const stance = best < 0 ? SUPPORT : helps(worth[hall.me * n + best] as number);
  if (best < 0 || !takes(hall, best, stance)) return null;
  return swap(s, hall, { seat: hall.me, text: t, stance: helps(toThem) }, { seat: j, text: best, stance });
}

function takes(hall: Hall, t: number, stance: number): boolean {
  const open = hall.ground.list[t]?.takes;
  return stance === SUPPORT ? open?.support === true : open?.object === true;
}

/** Offers of this turn between the two on a text, however they ended. */
function tried(s: Situation, partner: string, text: string): boolean {
  return s.view.deals.some((d) => d.turn === s.view.turn && between(s, d, partner) && names(d, text));
}

function between(s: Situation, d: Deal, partner: string): boolean {
  return (d.from === partner && d.to === s.view.seat) || (d.to === partner && d.from === s.view.seat);
}

function names(d: Deal, text: string): boolean {
  const about = (x: Deal['give'][number]) => x.kind === 'voice' && x.text === text;
  return d.give.some(about) || d.take.some(about);
}

/**
 * What this seat would sign instead of an offer for a voice that it refuses: the same voice at another price, once for each text and
 * partner. Null where no price serves both, or the offer was itself an answer to one.
 */
export function counter(s: Situation, hall: Hall, deal: Deal): Proposal | null {
  const [mine] = callsIn(hall.ground, hall.me, deal.take);
  const [theirs] = callsIn(hall.ground, hall.ground.seatOf[s.setup.state(deal.from)] as number, deal.give);
  const text = mine?.text ?? theirs?.text ?? -1;
  if (text < 0 || (mine !== undefined && theirs !== undefined)) return null;
  const before = s.view.deals.filter(
    (d) => d.turn === s.view.turn && between(s, d, deal.from) && names(d, textOf(hall, text)),
  );
  if (before.length > 1) return null;
  const other =
    mine === undefined
      ? buy(s, hall, theirs as NonNullable<typeof theirs>)
      : counterSale(s, hall, deal, mine);
  if (other === null) return null;
  const [was, now] = [paid(deal.give) + paid(deal.take), paid(other.offer.give) + paid(other.offer.take)];
  const better = mine === undefined ? now < was : now > was;
  return better ? { ...other, why: { id: 'bots.reason.other-price', params: { price: now } } } : null;
}

function counterSale(s: Situation, hall: Hall, deal: Deal, mine: NonNullable<ReturnType<typeof callsIn>[0]>) {
  return sell(s, hall, hall.ground.seatOf[s.setup.state(deal.from)] as number, mine);
}
