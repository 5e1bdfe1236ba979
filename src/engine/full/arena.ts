import type { Turn } from '../context';
import { mul } from '../fixed';
import type { Arena } from './compete';
import type { Setup } from '../setup';
import { frameOf } from './frame';

/**
 * The market round of this turn. An autocracy's market money counts `autSub`; money goes to the buyers named by loans,
 * else to every hedging state.
 */
export function arenaOf(t: Turn): Arena {
  const { world, mods } = t;
  return {
    fielded: world.fielded.data,
    standard: world.standard,
    trust: world.trust,
    closed: mods.closed,
    cut: mods.full.cut,
    controls: mods.full.controls,
    homeBias: mods.homeBias,
    abroad: mods.abroad,
    money: marketMoney(t),
    support: mods.support,
    targets: targetsOf(t),
    rents: rentsOf(t),
    undercuts: mods.full.undercuts,
  };
}

export function marketMoney(t: Turn): Float64Array {
  const { setup: s, mods } = t;
  return mods.full.market.map((x, j) => (s.pole[j] === -1 ? mul(x, s.p.autSub) : x));
}

export function targetsOf(t: Turn): Uint8Array {
  const { n, hedgers } = frameOf(t.setup);
  const targets = new Uint8Array(n * n);
  const named = new Uint8Array(n);
  for (const loan of t.mods.loans) {
    if (loan.market === loan.lender) continue;
    targets[loan.lender * n + loan.market] = 1;
    named[loan.lender] = 1;
  }
  const { frozen } = t.mods.full;
  for (let j = 0; j < n; j += 1) {
    if (named[j] === 1) continue;
    for (const i of hedgers) if (i !== j) targets[j * n + i] = 1;
  }
  for (const { lender, market } of frozen) targets[lender * n + market] = 0;
  return targets;
}

/** A point of prize is this many permille of market weight. */
const RENT = 10;

/** What an approved text is worth to one state's vendors. */
interface Rent {
  readonly text: number;
  readonly domain: number;
  /** Place of its design + 1; 0 where it has none. */
  readonly design: number;
  /** Place in lists by [domain, state], and permille of market weight. */
  readonly at: number;
  readonly by: number;
}

const rented = new WeakMap<Setup, readonly Rent[]>();

/** Every prize of every text as market weight, in the order of the scenario. */
function allRents(s: Setup): readonly Rent[] {
  const known = rented.get(s);
  if (known !== undefined) return known;
  const rents = s.texts.flatMap((def, text) => {
    const [domain, design] = [s.domain(def.domain), s.designOf(text)];
    return s.states.flatMap((state, i): Rent[] => {
      const by = Math.trunc((def.prizes[state.id] ?? 0) * RENT);
      return by === 0 ? [] : [{ text, domain, design, at: domain * s.states.length + i, by }];
    });
  });
  rented.set(s, rents);
  return rents;
}

/**
 * First-mover rents by [domain, state]: the prizes of approved texts as market weight. Where designs compete,
 * only the design in force pays its sponsors.
 */
export function rentsOf(t: Turn): Float64Array {
  const { setup: s, world } = t;
  const { n, d } = frameOf(s);
  const rents = new Float64Array(d * n).fill(1000);
  for (const { text, domain, design, at, by } of allRents(s)) {
    if (world.outcome.get(text) !== 1) continue;
    if (design > 0 && world.design.get(domain) !== design) continue;
    rents[at] = (rents[at] as number) + by;
  }
  return rents;
}
