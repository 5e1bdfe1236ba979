import type { Chance } from './chance';
import type { Measure } from './columns';
import type { Fact, FactBody } from './facts';
import { fullModifiers, wipeFull, type FullModifiers } from './full/modifiers';
import type { Intervention } from './interventions';
import type { Cause, Ledger } from './ledger';
import type { Orders } from './orders';
import type { Settled } from './provisions/types';
import type { Setup } from './setup';
import type { World } from './world';

/** A push on markets waiting for the market phase: `at` −1 is every buyer. Before the stake is applied. */
export interface Push {
  domain: number;
  at: number;
  by: number;
  cause: Omit<Cause, 'delta'>;
}

/**
 * What the phases of one turn tell each other. Provisions, acts and effects write here; the phase that owns a number
 * reads it. No phase names a provision.
 */
export interface Modifiers {
  pushes: Push[];
  /** Accords as they settle, by place: worked out once, read by every phase after. */
  settled: (Settled | undefined)[];
  /** Permille by which an accord's push counts this turn. */
  accordPush: number[];
  /** Evidence set by an event for an accord this turn; −1: by its own rule. */
  evidence: number[];
  /** Honouring share of the members' intelligence accord seen by each state, permille. */
  intelligence: number[];
  deterrence: number[];
  /** Loans by [lender, buyer] of this turn. */
  loans: { lender: number; market: number }[];
  /** Share by which an illiberal vendor's own push is cut by bans, permille by pole of the pusher. */
  banCut: number;
  /** Voices taken away, by state, last first. */
  denied: number[];
  /** Voices added by diplomacy, and whose objections cost nothing. */
  extraVoices: number[];
  freeObjection: boolean[];
  // Full model. Flat by domain × state or state × state where two axes are named.
  /** Money for research by [domain, state] from channels, thousandths. */
  channel: Float64Array;
  /** Dues paid by state this turn, thousandths: taken from the budget before it is spent. */
  dues: Float64Array;
  /** Vendor support abroad by [domain, state], thousandths. */
  support: Float64Array;
  shield: Float64Array;
  /** 1 where [domain, seller, buyer] is closed. */
  closed: Uint8Array;
  /** Permille on home bias and on weight abroad by [domain, state]. */
  homeBias: Float64Array;
  abroad: Float64Array;
  pork: Float64Array;
  leak: Float64Array;
  /** What is about to move the trust that `from` holds in `to`, world units; the trust phase books and bounds it. */
  trust: { from: number; to: number; by: number; cause: Omit<Cause, 'delta'> }[];
  /** Push on standards by domain, points units. */
  standardPush: { domain: number; by: number; cause: Omit<Cause, 'delta'> }[];
  full: FullModifiers;
}

/** Everything one resolution needs. `orders` holds complete orders for every seat, by place; null for the rest. */
export interface Turn {
  readonly setup: Setup;
  readonly world: World;
  readonly orders: readonly (Required<Pick<Orders, OrderSlots>> | null)[];
  readonly chance: Chance;
  /** Stake of the turn, permille: multiplies gains, costs and pushes alike. */
  readonly stake: number;
  readonly mods: Modifiers;
  readonly ledger: Ledger;
  readonly facts: Fact[];
  /** The facilitator's acts of this turn. */
  readonly interventions: readonly Intervention[];
  /** Adds `delta` to a cell with its cause; the one way to change a number. */
  add(measure: Measure, at: readonly number[], cause: Cause): number;
  tell(fact: FactBody, to?: readonly string[]): void;
}

export type OrderSlots =
  | 'budget'
  | 'focus'
  | 'projects'
  | 'accords'
  | 'suspend'
  | 'inspections'
  | 'voices'
  | 'votes'
  | 'motions'
  | 'forums'
  | 'table'
  | 'ballots'
  | 'proxy'
  | 'settle'
  | 'steer'
  | 'shop'
  | 'acts'
  | 'supplier'
  | 'predictions';

export type FullOrders = NonNullable<Turn['orders'][number]>;

/** Modifiers that a turn is done with: making their lists anew would cost more than the rules of a short turn. */
const spare = new WeakMap<Setup, Modifiers>();

/** Blank modifiers for a turn. */
export function modifiers(s: Setup): Modifiers {
  const found = spare.get(s);
  if (found === undefined) return blankModifiers(s);
  spare.delete(s);
  return found;
}

/** Takes back the modifiers of a turn that has been resolved, for the next one to write on. */
export function release(s: Setup, mods: Modifiers): void {
  wipe(mods);
  spare.set(s, mods);
}

function blankModifiers(s: Setup): Modifiers {
  const n = s.states.length;
  const dn = s.domains.length * n;
  return {
    pushes: [],
    settled: [],
    accordPush: s.accords.map(() => 1000),
    evidence: s.accords.map(() => -1),
    intelligence: s.states.map(() => 0),
    deterrence: s.states.map(() => 0),
    loans: [],
    banCut: 0,
    denied: s.states.map(() => 0),
    extraVoices: s.states.map(() => 0),
    freeObjection: s.states.map(() => false),
    channel: new Float64Array(dn),
    dues: new Float64Array(n),
    support: new Float64Array(dn),
    shield: new Float64Array(n),
    closed: new Uint8Array(dn * n),
    homeBias: new Float64Array(dn).fill(1000),
    abroad: new Float64Array(dn).fill(1000),
    pork: new Float64Array(n),
    leak: new Float64Array(n),
    trust: [],
    standardPush: [],
    full: fullModifiers(s),
  };
}

/** Back to how `blankModifiers` makes them. */
export function wipe(m: Modifiers): void {
  for (const list of [m.pushes, m.settled, m.loans, m.trust, m.standardPush]) list.length = 0;
  m.accordPush.fill(1000);
  m.evidence.fill(-1);
  m.banCut = 0;
  m.freeObjection.fill(false);
  for (const list of [m.intelligence, m.deterrence, m.denied, m.extraVoices]) list.fill(0);
  for (const list of [m.channel, m.dues, m.support, m.shield, m.closed, m.pork, m.leak]) list.fill(0);
  m.homeBias.fill(1000);
  m.abroad.fill(1000);
  wipeFull(m.full);
}
