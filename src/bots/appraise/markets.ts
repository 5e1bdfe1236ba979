import type { Supplier } from '../../engine';
import { honourBelief } from './beliefs';
import { aimWorth, dialSlope, tiltShare } from './interests';
import { inPoints, limit, type Situation } from './situation';

/** Where one market is believed to stand at the end of the turn, before anybody's act of state there. */
export interface Prospect {
  readonly domain: number;
  readonly market: number;
  /** Tilt now and expected, points. */
  readonly now: number;
  readonly expected: number;
  /** Points on either side that the turn may add. */
  readonly spread: number;
  /** Share of a push that lands: less in a locked market. */
  readonly lands: number;
}

/** What a seat reckons of the markets in a turn, worked out once: talk changes none of it. */
interface Outlook {
  readonly s: Situation;
  readonly prospects: (readonly Prospect[])[];
  /** Worth to the seat of a point of the needle. */
  readonly slope: number;
}

const known = new WeakMap<object, Outlook>();

function outlookOf(s: Situation): Outlook {
  const before = known.get(s.view.columns);
  if (before?.s.character === s.character && before.s.setup === s.setup) return before;
  const outlook = { s, prospects: [], slope: dialSlope(s, s.me, s.character.world) };
  known.set(s.view.columns, outlook);
  return outlook;
}

/** Prospects of every market in a domain (simple market). */
export function prospects(s: Situation, domain: number): readonly Prospect[] {
  const outlook = outlookOf(s);
  return (outlook.prospects[domain] ??= foresee(s, domain));
}

function foresee(s: Situation, domain: number): Prospect[] {
  const common = commonPush(s, domain);
  return s.setup.buyers.map((market) => {
    const now = s.read.points('tilt', domain, market);
    const { hedging, lockedPush, lean, noise } = s.setup.scenario.rules.tilts;
    const locked = s.read.get('locked', domain, market) !== 0;
    const lands = locked ? lockedPush / 1000 : 1;
    const kept = locked ? now : now * (1 - hedging / 1000);
    const push = common + leanTold(s, domain, market) + eventTold(s, domain, market);
    const own =
      s.setup.states[market]?.seat === undefined ? 0 : s.setup.scenario.rules.statecraft.supplier.push * 0.6;
    return {
      domain,
      market,
      now,
      expected: limit(kept + s.stake * lands * push, -100, 100),
      spread: Math.max(1, s.stake * lands * (lean + noise + own + 4)),
      lands,
    };
  });
}

/** Push on every market this turn: vendors' own, the accords' by how many are believed to pay, points before the stake. */
function commonPush(s: Situation, domain: number): number {
  let push = 0;
  for (const state of s.setup.states) push += state.push;
  for (const [a, accord] of s.setup.accords.entries()) {
    if (accord.from > s.view.turn || s.read.get('lapsed', a) !== 0) continue;
    const belief = honourBelief(s, a);
    for (const p of accord.provisions) {
      if (p.kind !== 'push' || s.setup.domain(p.domain) !== domain) continue;
      const weight = accord.members.reduce(
        (sum, id) => sum + (p.weighted ? (s.setup.states[s.setup.state(id)]?.weight ?? 1) : 1),
        0,
      );
      push += p.perDue * weight * belief;
    }
  }
  return push;
}

function leanTold(s: Situation, domain: number, market: number): number {
  const { card } = s.view;
  if (card?.kind !== 'lean') return 0;
  const here = s.setup.domain(card.domain) === domain && s.setup.state(card.market) === market;
  return here ? inPoints(card.lean) : 0;
}

/** What the coming event, where the seat's card tells of it, does to a market this turn, before the stake. */
function eventTold(s: Situation, domain: number, market: number): number {
  const { card } = s.view;
  if (card?.kind !== 'event') return 0;
  const event = s.setup.scenario.events.find((e) => e.id === card.event);
  if (event === undefined || (event.turn ?? s.view.turn) !== s.view.turn) return 0;
  let push = 0;
  for (const { tilt } of event.effects) {
    if (tilt === undefined || s.setup.domain(tilt.domain) !== domain) continue;
    if (tilt.at === undefined || s.setup.state(tilt.at) === market) push += tilt.by;
  }
  return push;
}

/** Chance, 0..1, that a market ends the turn on the pole's side if pushed by so many points towards it. */
export function sideChance(p: Prospect, pole: number, push: number): number {
  const at = pole * p.expected + push;
  return limit(0.5 + at / (2 * p.spread), 0.03, 0.97);
}

/** Points that a push on one market is worth to the seat: the needle, and a lock made or broken where it is near. */
export function pushWorth(s: Situation, p: Prospect, push: number): number {
  const landed = push * p.lands * s.stake;
  const { lockAt } = s.setup.scenario.rules.tilts;
  const before = p.expected;
  const after = limit(before + landed, -100, 100);
  const near = (x: number) => limit((Math.abs(x) - lockAt) / 10 + 0.5, 0, 1);
  const gain = near(after) - near(before);
  const { slope } = outlookOf(s);
  const side = Math.sign(Math.abs(after) > Math.abs(before) ? after : before);
  // A lock keeps what hedging would take: about a tilt's worth for the turns that are left.
  const lock =
    gain *
    side *
    slope *
    (s.setup.scenario.rules.index.base / 1000) *
    votesOf(s, p.market) *
    lockAt *
    Math.min(1, s.left) *
    0.5;
  return (after - before) * tiltShare(s, p.domain, p.market) * slope + lock + lockAim(s, gain, side);
}

function lockAim(s: Situation, gain: number, side: number): number {
  if (gain === 0 || side === 0) return 0;
  const count = s.setup.buyers.filter((m) => s.read.get('locked', 0, m) === side).length;
  return aimWorth(s, side > 0 ? 'locked-liberal' : 'locked-illiberal', gain * 0.5, count);
}

function votesOf(s: Situation, market: number): number {
  return (s.setup.states[market]?.votes ?? 0) / Math.max(1, s.setup.buyerVotes);
}

/** What a hedging seat's choice of supplier does to its own market, before the stake. */
export function supplierPush(s: Situation, side: Supplier): number {
  const { push } = s.setup.scenario.rules.statecraft.supplier;
  return side === 'open' ? push : side === 'closed' ? -push : 0;
}
