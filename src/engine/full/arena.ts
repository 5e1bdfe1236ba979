import type { Turn } from '../context';
import { mul } from '../fixed';
import type { Arena } from './compete';
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
    homeBias: mods.homeBias,
    abroad: mods.abroad,
    money: marketMoney(t),
    support: mods.support,
    targets: targetsOf(t),
    rents: rentsOf(t),
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
  for (let j = 0; j < n; j += 1) {
    if (named[j] === 1) continue;
    for (const i of hedgers) if (i !== j) targets[j * n + i] = 1;
  }
  return targets;
}

/** A point of prize is this many permille of market weight. */
const RENT = 10;

/**
 * First-mover rents by [domain, state]: the prizes of approved texts as market weight. Where designs compete,
 * only the design in force pays its sponsors.
 */
export function rentsOf(t: Turn): Float64Array {
  const { setup: s, world } = t;
  const { n, d } = frameOf(s);
  const rents = new Float64Array(d * n).fill(1000);
  for (const [place, def] of s.texts.entries()) {
    if (world.outcome.get(place) !== 1) continue;
    const domain = s.domain(def.domain);
    const design = s.designOf(place);
    if (design > 0 && world.design.get(domain) !== design) continue;
    for (const [i, state] of s.states.entries()) {
      const prize = def.prizes[state.id];
      if (prize !== undefined)
        rents[domain * n + i] = (rents[domain * n + i] as number) + Math.trunc(prize * RENT);
    }
  }
  return rents;
}
