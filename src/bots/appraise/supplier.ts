import type { Supplier } from '../../engine';
import { aimsMention, aimWorth } from './interests';
import { prospects, supplierPush, type Prospect } from './markets';
import { inPoints, limit, type Situation } from './situation';
import { homeWeight } from './voters';

/** Loans that a played market may expect of one act of a seat: those who are behind on the map lend more. */
const LENDS = { liberal: 0.1, illiberal: 0.3, hedging: 0 } as const;

/**
 * A hedging seat's supplier: it lives off the contest, so it leans against the leading side, takes the cash of the side it chooses,
 * and keeps clear of a lock that would cost it its freedom.
 */
export function bestSupplier(s: Situation): Supplier {
  const sides = s.options.supplier.filter((c) => c.allowed).map((c) => c.value);
  const own = prospects(s, 0).find((p) => p.market === s.me);
  let best: Supplier = sides[0] ?? 'both';
  let most = -Infinity;
  for (const side of sides) {
    const worth = supplierWorth(s, side, own);
    if (worth > most) {
      best = side;
      most = worth;
    }
  }
  return best;
}

function supplierWorth(s: Situation, side: Supplier, own: Prospect | undefined): number {
  const { statecraft, score, index } = s.setup.scenario.rules;
  const cash =
    expectedLoans(s, side) * statecraft.loan.cash + (side === 'both' ? statecraft.supplier.both : 0);
  const locked = own !== undefined && s.read.get('locked', own.domain, own.market) !== 0;
  const money = locked ? 0 : s.stake * cash;
  const banked = aimWorth(s, 'banked', money, inPoints(s.read.get('banked', s.me)));
  if (own === undefined) return money * homeWeight(s) + banked;
  const push = supplierPush(s, side) * own.lands * s.stake;
  const votes = (s.setup.states[own.market]?.votes ?? 0) / Math.max(1, s.setup.buyerVotes);
  const shift = (index.base / 1000) * votes * push;
  const taste = s.character.contest * (score.kind === 'standing' ? score.hedging / 1000 : -0.3);
  const dial = taste * s.carry.base * (distance(s, leading(s) + shift) - distance(s, leading(s)));
  return money * homeWeight(s) + banked + dial - lockFear(s, own.expected + push);
}

/** Who leads: half what everyone sees now, half what the turn should make of it. */
function leading(s: Situation): number {
  return 0.5 * (s.dial + expectedDial(s));
}

/** Expected distance of the needle from even when it stands at x, softened by what is still open. */
function distance(s: Situation, x: number): number {
  const spread = 1.5 + 1.5 * s.left;
  return Math.sqrt(x * x + spread * spread);
}

/** The needle as it should stand after this turn, before texts and acts. */
export function expectedDial(s: Situation): number {
  const { index } = s.setup.scenario.rules;
  const total = prospects(s, 0).reduce(
    (sum, p) => sum + p.expected * (s.setup.states[p.market]?.votes ?? 0),
    0,
  );
  return (
    (index.base / 1000) * (total / Math.max(1, s.setup.buyerVotes)) +
    (index.standards / 1000) * s.read.points('standard', 0)
  );
}

function expectedLoans(s: Situation, side: Supplier): number {
  const lenders = (pole: number) =>
    s.seats.reduce((sum, j) => {
      const state = s.setup.states[j];
      return state === undefined || s.setup.pole[j] !== pole
        ? sum
        : sum + LENDS[state.pole] * (state.seat?.acts ?? 1);
    }, 0);
  if (side === 'both') return 0.5 * (lenders(1) + lenders(-1));
  return lenders(side === 'open' ? 1 : -1);
}

function lockFear(s: Situation, after: number): number {
  const { lockAt } = s.setup.scenario.rules.tilts;
  const price = aimsMention(s, 'locked-self') ? 5 : 2;
  return price * limit((Math.abs(after) - lockAt) / 10 + 0.5, 0, 1);
}
