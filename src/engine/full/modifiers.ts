import { mul } from '../fixed';
import type { Cause } from '../ledger';
import type { Setup } from '../setup';

export type CovertVerb = 'espionage' | 'sabotage' | 'disinformation';

/** In the order of their draws and of their bits (1, 2, 4) in the `covert` column. */
export const COVERT_VERBS: readonly CovertVerb[] = ['espionage', 'sabotage', 'disinformation'];

/** A change of one state's number that waits for the phase which owns it; world units. */
export interface Waiting {
  readonly at: number;
  readonly by: number;
  readonly cause: Omit<Cause, 'delta'>;
}

/** Harm to every state this turn: `by` at the full level of `domain`, or whatever the level where that is −1. */
export interface Harm {
  readonly domain: number;
  readonly by: number;
  readonly cause: Omit<Cause, 'delta'>;
}

/** Damage that an event has done this turn, of which `left` has not been spared yet. */
export interface Strike {
  readonly event: string;
  readonly at: number;
  readonly supply: boolean;
  left: number;
}

/** A joint answer to attacks on a state, as its doctrine stands this turn. */
export interface Doctrine {
  readonly accord: string;
  readonly path: string;
  /** Honouring share, permille. */
  readonly share: number;
  readonly members: readonly number[];
  readonly standing: readonly number[];
  readonly proportion: number | undefined;
  /** Whether attacks are traced in the turn they happen. */
  readonly early: boolean;
  /** Added to the chance of tracing, permille. */
  readonly attribution: number;
  /** Taken from the attacker's prosperity, and from its capital in thousandths, by all who honour together. */
  readonly sanctions: number;
  readonly expulsions: number;
}

/**
 * What the phases of the full model tell each other within one turn. Flat by [domain, state] unless said;
 * shares and levels in world units (full scale 1,000,000), money in thousandths.
 */
export interface FullModifiers {
  /** Money of the turn by line and state, after dues; allotted by the access phase. */
  readonly research: Float64Array;
  readonly market: Float64Array;
  readonly diplomacy: Float64Array;
  readonly security: Float64Array;
  /** Best level still within reach, after denial. */
  readonly access: Float64Array;
  /** Share of a level that its bottleneck lets be fielded. */
  readonly bottleneck: Float64Array;
  /** Share of research gains given up (AI safety), permille. */
  readonly restraint: Float64Array;
  /** 1 where a state is spared supply shocks this turn. */
  readonly spared: Uint8Array;
  /** Share of the hedging states' markets won, by state. */
  readonly hedgerShare: Float64Array;
  /** Change of prosperity this turn, by state. */
  readonly growth: Float64Array;
  /** Diplomacy aimed at one state. */
  readonly campaigns: { by: number; target: number }[];
  /** Diplomacy money behind (`yes`) and against (`no`) each text; null until the assembly asks. */
  lobby: { readonly yes: Float64Array; readonly no: Float64Array } | null;
  /** What a sponsor's forum adds to the lean on each text; −1 not yet asked, null until the assembly asks. */
  backing: Float64Array | null;
  readonly covert: { by: number; target: number; verb: CovertVerb }[];
  /** Moves of the approval that governments are drawn to, and of prosperity. */
  readonly opinion: Waiting[];
  readonly earnings: Waiting[];
  /** What being named takes of political capital, thousandths. */
  readonly standing: Waiting[];
  readonly harms: Harm[];
  readonly strikes: Strike[];
  /** Share of the hazard of an AI incident that safety work takes away, permille. */
  safety: number;
  // Permille by state: of crime, of leaks, of supply shocks and retaliation that a state is spared.
  readonly policed: Float64Array;
  readonly sealed: Float64Array;
  readonly resilience: Float64Array;
  /** Permille of its exposure that a state is spared, of what closing a door costs it, of faster learning: by [domain, state]. */
  readonly hardened: Float64Array;
  readonly discount: Float64Array;
  readonly indigenous: Float64Array;
  /** Permille of the chance of a covert act that fails on guarded victims, by [verb, state]. */
  readonly guard: Float64Array;
  /** 1 where a state's agencies let it close doors only next turn, by [domain, state]; and the doors that wait. */
  readonly waits: Uint8Array;
  readonly waiting: { domain: number; by: number; target: number; bit: number }[];
  /** Permille of a market lost to forbidden uses by [domain, seller, buyer]; null where none is. */
  cut: Float64Array | null;
  /** 1 where an export control shut [domain, seller, buyer]; null where none did. */
  controls: Uint8Array | null;
  /** Borrowers that a lender lends nothing to. */
  readonly frozen: { lender: number; market: number }[];
  /** Weight in payments that a working currency platform lends a state, permille. */
  readonly leverage: Float64Array;
  readonly doctrines: (Doctrine | undefined)[];
  /** 1 where a state's agencies have assessed the risks together: they do not clash. */
  readonly assessed: Uint8Array;
  /** Subsidised prices by market and domain. */
  readonly undercuts: { by: number; target: number; domain: number; discount: number; mute: number }[];
  /** Sanctions and expulsions of this turn. */
  readonly sanctions: { by: number; target: number }[];
  readonly expulsions: { by: number; target: number }[];
  /** Counter-offers of this turn. */
  readonly offers: { by: number; target: number }[];
}

/** Takes a further `by` permille of what is left to lose. */
export function lessen(list: Float64Array, at: number, by: number): void {
  const now = list[at] as number;
  list[at] = now + mul(1000 - now, by);
}

export function fullModifiers(s: Setup): FullModifiers {
  const n = s.states.length;
  const dn = s.domains.length * n;
  return {
    research: new Float64Array(n),
    market: new Float64Array(n),
    diplomacy: new Float64Array(n),
    security: new Float64Array(n),
    access: new Float64Array(dn),
    bottleneck: new Float64Array(dn),
    restraint: new Float64Array(dn),
    spared: new Uint8Array(n),
    hedgerShare: new Float64Array(n),
    growth: new Float64Array(n),
    campaigns: [],
    lobby: null,
    backing: null,
    covert: [],
    opinion: [],
    earnings: [],
    standing: [],
    harms: [],
    strikes: [],
    safety: 0,
    policed: new Float64Array(n),
    sealed: new Float64Array(n),
    resilience: new Float64Array(n),
    hardened: new Float64Array(dn),
    discount: new Float64Array(dn),
    indigenous: new Float64Array(dn),
    guard: new Float64Array(COVERT_VERBS.length * n),
    waits: new Uint8Array(dn),
    waiting: [],
    cut: null,
    controls: null,
    frozen: [],
    leverage: new Float64Array(n),
    doctrines: s.states.map(() => undefined),
    assessed: new Uint8Array(n),
    undercuts: [],
    sanctions: [],
    expulsions: [],
    offers: [],
  };
}

/** Back to how `fullModifiers` makes them. */
export function wipeFull(m: FullModifiers): void {
  for (const list of [m.research, m.market, m.diplomacy, m.security, m.hedgerShare, m.growth]) list.fill(0);
  for (const list of [m.access, m.bottleneck, m.restraint]) list.fill(0);
  m.spared.fill(0);
  m.campaigns.length = 0;
  m.lobby = null;
  m.backing = null;
  m.covert.length = 0;
  for (const list of [m.opinion, m.earnings, m.standing, m.harms, m.strikes, m.waiting, m.frozen])
    list.length = 0;
  for (const list of [m.policed, m.sealed, m.resilience, m.hardened, m.discount, m.indigenous]) list.fill(0);
  for (const list of [m.guard, m.waits, m.leverage]) list.fill(0);
  m.safety = 0;
  m.cut = null;
  m.controls = null;
  m.doctrines.fill(undefined);
  m.assessed.fill(0);
  for (const list of [m.undercuts, m.sanctions, m.expulsions, m.offers]) list.length = 0;
}
