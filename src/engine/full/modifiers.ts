import type { Setup } from '../setup';

export type CovertVerb = 'espionage' | 'sabotage' | 'disinformation';

/** In the order of their draws and of their bits (1, 2, 4) in the `covert` column. */
export const COVERT_VERBS: readonly CovertVerb[] = ['espionage', 'sabotage', 'disinformation'];

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
  readonly covert: { by: number; target: number; verb: CovertVerb }[];
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
    covert: [],
  };
}

/** Back to how `fullModifiers` makes them. */
export function wipeFull(m: FullModifiers): void {
  for (const list of [m.research, m.market, m.diplomacy, m.security, m.hedgerShare, m.growth]) list.fill(0);
  for (const list of [m.access, m.bottleneck, m.restraint]) list.fill(0);
  m.spared.fill(0);
  m.campaigns.length = 0;
  m.lobby = null;
  m.covert.length = 0;
}
