import type { Setup } from '../setup';
import { FULL, PERMILLE, mul, ratio } from '../fixed';
import type { Column } from '../world';
import { frameOf, type Frame } from './frame';

interface Undercut {
  readonly by: number;
  readonly target: number;
  readonly domain: number;
  readonly discount: number;
  readonly mute: number;
}

/** What a market round is computed from; flat by [domain, state] unless said. */
export interface Arena {
  readonly fielded: Float64Array;
  readonly standard: Column;
  readonly trust: Column;
  /** By [domain, seller, buyer]; null: every door open. */
  readonly closed: Uint8Array | null;
  /** Permille of a buyer's demand that a seller gives up by [domain, seller, buyer]; null: none. */
  readonly cut: Float64Array | null;
  /** 1 where the seller's own export control shut the door, the same way; null: nowhere. */
  readonly controls: Uint8Array | null;
  /** Permille on home bias, and on weight abroad. */
  readonly homeBias: Float64Array;
  readonly abroad: Float64Array;
  /** Market money by state, and vendor support by [domain, state], thousandths. */
  readonly money: Float64Array;
  readonly support: Float64Array;
  /** 1 where [seller, buyer] is a target of the seller's money. */
  readonly targets: Uint8Array;
  /** First-mover weight by [domain, state], permille. */
  readonly rents: Float64Array;
  /** Subsidised prices: what one adds to its vendor's weight in a market and domain, and takes from others' money there, permille. */
  readonly undercuts: readonly Undercut[];
}

/** Results, world units: shares and qualities of 1,000,000; revenue in market units × permille of domain weight. */
export interface Outcome {
  /** Liberal vendors' share minus illiberal vendors', by [domain, buyer]. */
  readonly leaning: Float64Array;
  /** Level of what is bought, by [domain, buyer]. */
  readonly quality: Float64Array;
  /** Share that closed sellers would have had, by [domain, buyer]. */
  readonly lost: Float64Array;
  readonly revenue: Float64Array;
  /** What each state's vendors would have sold where its export controls shut the door. */
  readonly unsold: Float64Array;
  readonly hedgerRevenue: Float64Array;
  readonly hedgerTotal: number;
}

/** Softens the split of money over small markets: RULES' M + 6, in USD bn. */
const MARKET_FLOOR = 600;

/**
 * Tullock contest of vendors per domain and buyer (RULES §4 "Market"): share ∝ fielded² × capacity ×
 * (1 + side × standard × compat) × multiplier. The multiplier is the home bias at home; abroad it is trust in the vendor's
 * state times what its market money and support buy there.
 */
export function compete(s: Setup, arena: Arena): Outcome {
  const frame = frameOf(s);
  const { n, d: domains, market, hedgers } = frame;
  const round: Round = {
    s,
    frame,
    arena,
    offers: offers(s, frame, arena),
    bond: bonds(s, frame, arena.trust),
    sums: targetSums(frame, arena.targets),
    weight: new Float64Array(n),
    barred: new Float64Array(n),
    sold: new Float64Array(n),
    out: {
      leaning: new Float64Array(domains * n),
      quality: new Float64Array(domains * n),
      lost: new Float64Array(domains * n),
      revenue: new Float64Array(n),
      unsold: new Float64Array(n),
      hedgerRevenue: new Float64Array(n),
      hedgerTotal: 0,
    },
  };
  const { out, sold } = round;
  const alone = new Float64Array(n);
  const helped = new Float64Array(n);
  const helps = s.domains.map((_, d) => arena.support.subarray(d * n, (d + 1) * n).some((x) => x > 0));
  for (let i = 0; i < n; i += 1) {
    const size = market[i] as number;
    if (size === 0) continue;
    sold.fill(0);
    pulls(round, i, -1, alone);
    for (let d = 0; d < domains; d += 1) {
      if (helps[d] === true) pulls(round, i, d, helped);
      const draw = helps[d] === true ? helped : alone;
      award(round, d, i, weigh(round, d, i, priced(arena.undercuts, d, i, draw)));
    }
    for (let j = 0; j < n; j += 1) {
      const sales = ratio(sold[j] as number, size, FULL);
      out.revenue[j] = (out.revenue[j] as number) + sales;
      if (s.pole[i] === 0) out.hedgerRevenue[j] = (out.hedgerRevenue[j] as number) + sales;
    }
  }
  for (const i of hedgers) out.hedgerTotal += (market[i] as number) * PERMILLE;
  return out;
}

/** One contest in the making. */
interface Round {
  readonly s: Setup;
  readonly frame: Frame;
  readonly arena: Arena;
  /** Weights at home and abroad by [domain, seller]. */
  readonly offers: readonly [Float64Array, Float64Array];
  /** Permille by [buyer, seller]. */
  readonly bond: Float64Array;
  readonly sums: Float64Array;
  /** By seller, for the buyer and domain at hand; 0 where the door is shut. */
  readonly weight: Float64Array;
  /** What a seller's own export control keeps it from, as weight before the buyer and domain at hand. */
  readonly barred: Float64Array;
  /** By seller: shares won of the buyer at hand, by domain weight. */
  readonly sold: Float64Array;
  readonly out: Outcome & { hedgerTotal: number };
}

/** 1 + loanMax × S / (S + loanK × M), permille, of every seller at buyer i: S is its money there, with its support of a domain (−1: none). */
function pulls({ s, frame, arena, sums }: Round, i: number, d: number, out: Float64Array): void {
  const { n } = frame;
  for (let j = 0; j < n; j += 1) {
    const money = (arena.money[j] as number) + (d < 0 ? 0 : (arena.support[d * n + j] as number));
    const spent = moneyAt(frame, arena.targets, sums, j, i, money);
    out[j] = PERMILLE + (spent === 0 ? 0 : mul(s.p.loanMax, attention(s, frame, i, spent)));
  }
}

/** The draws of the sellers where one of them sells below cost; the same list where nobody does. */
function priced(cuts: readonly Undercut[], d: number, i: number, draw: Float64Array): Float64Array {
  let out = draw;
  for (const cut of cuts) {
    if (cut.target !== i || cut.domain !== d) continue;
    out = out.map((x, j) =>
      j === cut.by ? x + cut.discount : PERMILLE + mul(x - PERMILLE, Math.max(0, PERMILLE - cut.mute)),
    );
  }
  return out;
}

/** Weighs every seller before buyer i in domain d; returns the weight of the open doors. */
function weigh(
  { frame, arena, offers: [home, away], bond, weight, barred, out }: Round,
  d: number,
  i: number,
  draw: Float64Array,
): number {
  const { closed, cut, controls } = arena;
  const { n } = frame;
  const row = d * n;
  let open = 0;
  let shut = 0;
  for (let j = 0; j < n; j += 1) {
    let x = home[row + j] as number;
    if (j !== i) x = mul(mul(away[row + j] as number, bond[i * n + j] as number), draw[j] as number);
    if (closed !== null && closed[(row + j) * n + i] === 1) {
      shut += x;
      weight[j] = 0;
      barred[j] = x;
    } else {
      const kept = cut === null ? x : mul(x, PERMILLE - (cut[(row + j) * n + i] as number));
      open += kept;
      shut += x - kept;
      weight[j] = kept;
    }
  }
  out.lost[row + i] = ratio(shut, FULL, shut + open);
  if (controls !== null) forgo(frame, controls, d, i, barred, shut + open, out.unsold);
  return open;
}

/** Counts what each seller would have sold to buyer i in domain d had its own export control not shut the door. */
function forgo(
  { n, market, marketWeight }: Frame,
  controls: Uint8Array,
  d: number,
  i: number,
  barred: Float64Array,
  all: number,
  unsold: Float64Array,
): void {
  for (let j = 0; j < n; j += 1) {
    if (controls[(d * n + j) * n + i] !== 1) continue;
    const share = ratio(barred[j] as number, FULL, all) * (marketWeight[d] as number);
    unsold[j] = (unsold[j] as number) + ratio(share, market[i] as number, FULL);
  }
}

/** Shares buyer i's purchases in domain d out by weight. */
function award({ frame, arena, weight, sold, out }: Round, d: number, i: number, open: number): void {
  if (open === 0) return;
  const { n, side } = frame;
  const { fielded } = arena;
  const row = d * n;
  const w = frame.marketWeight[d] as number;
  let leaning = 0;
  let quality = 0;
  for (let j = 0; j < n; j += 1) {
    if (weight[j] === 0) continue;
    const share = ratio(weight[j] as number, FULL, open);
    leaning += share * (side[j] as number);
    quality += ratio(share, fielded[row + j] as number, FULL);
    sold[j] = (sold[j] as number) + share * w;
  }
  out.leaning[row + i] = leaning;
  out.quality[row + i] = quality;
}

/** Weight of each vendor at home and abroad by [domain, seller], before the buyer is looked at. */
function offers(s: Setup, { n, d: domains, cap, side }: Frame, arena: Arena): [Float64Array, Float64Array] {
  const home = new Float64Array(domains * n);
  const away = new Float64Array(domains * n);
  for (let d = 0; d < domains; d += 1) {
    const tilt = mul(Math.trunc(arena.standard.get(d) / 1000), s.p.compat);
    for (let j = 0; j < n; j += 1) {
      const at = d * n + j;
      const f = Math.trunc((arena.fielded[at] as number) / 1000);
      // f² is a millionth scale; a hundredth of it keeps share × 1,000,000 of forty vendors below 2^53.
      let x = Math.trunc((f * f) / 100) * (cap[j] as number);
      x = mul(x, PERMILLE + (side[j] as number) * tilt);
      x = mul(x, arena.rents[at] as number);
      home[at] = mul(x, PERMILLE + mul(s.p.homeBias - PERMILLE, arena.homeBias[at] as number));
      x = mul(x, arena.abroad[at] as number);
      away[at] = s.pole[j] === -1 ? mul(x, s.p.autSub) : x;
    }
  }
  return [home, away];
}

/** 1 + trustMkt × trust the buyer holds in the seller, permille, by [buyer, seller]. */
function bonds(s: Setup, { n }: Frame, trust: Column): Float64Array {
  const out = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1)
    for (let j = 0; j < n; j += 1)
      out[i * n + j] = PERMILLE + mul(Math.trunc(trust.get(i, j) / 1000), s.p.trustMkt);
  return out;
}

function targetSums({ n, market }: Frame, targets: Uint8Array): Float64Array {
  const sums = new Float64Array(n);
  for (let j = 0; j < n; j += 1)
    for (let i = 0; i < n; i += 1)
      if (targets[j * n + i] === 1) sums[j] = (sums[j] as number) + (market[i] as number) + MARKET_FLOOR;
  return sums;
}

/** Money of seller j that reaches buyer i, of `money` split over its targets by market size. */
export function moneyAt(
  frame: Frame,
  targets: Uint8Array,
  sums: Float64Array,
  j: number,
  i: number,
  money: number,
): number {
  if (targets[j * frame.n + i] !== 1) return 0;
  return ratio(money, (frame.market[i] as number) + MARKET_FLOOR, sums[j] as number);
}

/** S / (S + loanK × M_i), permille: how much of buyer i money S has won over. loanK counts M in USD 100 bn. */
export function attention(s: Setup, frame: Frame, i: number, money: number): number {
  return ratio(money, PERMILLE, money + Math.trunc(((frame.market[i] as number) * s.p.loanK) / 100));
}

export { targetSums };
