import { z } from 'zod';
import { permille, points } from './common';

/** RULES §8, permille unless said. Authors meet at most seven; the rest sit in a base ruleset. */
export const PARAMETERS = {
  G: 1500,
  obs: 45,
  absorb: 40,
  head: 1150,
  denyK: 600,
  phi: 800,
  absK: 100,
  noise: 30,
  leak: 25,
  trustUp: 12,
  trustDecay: 40,
  pork: 150,
  homeBias: 2500,
  compat: 350,
  loanK: 60,
  loanMax: 2500,
  price: 240,
  closeK: 6000,
  autSub: 1800,
  thetaU: 600,
  thetaR: 400,
  trustMkt: 250,
  baseAdj: 300,
  prosAdj: 300,
  prosGain: 700,
  lobbyK: 3000,
  wAlign: 600,
  wBase: 350,
  wTrust: 350,
  wLobby: 250,
  wTech: 200,
  voteNoise: 300,
  alAdj: 300,
  alBase: 600,
  alStd: 600,
  alTrust: 600,
  alAnchor: 200,
  loanTrust: 30,
  dipTrust: 40,
  dipK: 80,
  inspectBase: 150,
  inspectIntel: 250,
  inspectK: 60,
  crime: 30,
  crimeK: 120,
  allyK: 100,
  expoK: 300,
  secBase: 200,
  apprAdj: 400,
  apprGrow: 1500,
  apprNoise: 60,
  apprFloor: 400,
  breakP: 250,
  breakL: 60,
  shockP: 150,
  shockDmg: 30,
  aiHaz: 45,
  aiDmg: 60,
  closeCost: 2,
  closeTrust: 10,
  attribution: 150,
  attributionIntel: 400,
  deter: 40,
} as const;
export type ParameterId = keyof typeof PARAMETERS;

const parameter = z.int().min(-10_000).max(100_000);
/** Complete after parsing: what a scenario leaves out has the base value. */
const parameters = z.strictObject(
  Object.fromEntries(
    Object.entries(PARAMETERS).map(([id, value]) => [id, parameter.default(value)]),
  ) as Record<ParameterId, z.ZodDefault<typeof parameter>>,
);

export const rules = z.strictObject({
  /** `single`: prosperity, approval and capital are one standing at home. `full`: RULES §2. */
  ledger: z.enum(['single', 'full']),
  /** `simple`: one tilt a market, pushed. `contest`: Tullock contest per domain and buyer. */
  market: z.enum(['simple', 'contest']),
  tilts: z.strictObject({
    /** Buyers hedge: this much of every tilt decays to even each turn. */
    hedging: permille,
    lockAt: points,
    /** A locked market takes this share of every push. */
    lockedPush: permille,
    /** Hidden lean of a market, drawn −lean..lean each turn; noise likewise. */
    lean: points,
    noise: points,
  }),
  statecraft: z.strictObject({
    loan: z.strictObject({ cost: points, push: points, contract: points, cash: points }),
    invest: z.strictObject({ gain: points }),
    ban: z.strictObject({ cost: points, cut: permille }),
    squeeze: z.strictObject({ cost: points, harm: points }),
    diplomacy: z.strictObject({ voices: z.int().min(0).max(4) }),
    supplier: z.strictObject({ push: points, both: points }),
    /** Verbs open in this scenario. */
    verbs: z.array(
      z.enum([
        'loan',
        'invest',
        'ban',
        'squeeze',
        'diplomacy',
        'lend',
        'embargo',
        'closure',
        'campaign',
        'espionage',
        'sabotage',
        'disinformation',
      ]),
    ),
  }),
  voters: z.strictObject({ floor: points, fall: points, every: z.int().min(1).default(4) }),
  /** Talk: one escrowed sale per seller a turn, and promises. */
  deals: z.strictObject({ open: z.boolean(), perSeller: z.int().min(0).max(9), max: points }),
  index: z.strictObject({ alignment: permille, standards: permille, base: permille }),
  /** Beyond ±`liberal`/`illiberal` the ending is theirs; between, or beyond `splinter`, fragmented. */
  endings: z.strictObject({ liberal: points, illiberal: points, splinter: permille.default(1000) }),
  score: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('standing'),
      /** Per point of the dial, for a pole and for a hedging seat (negative: it lives off the contest). */
      dial: z.int().min(-5000).max(5000),
      hedging: z.int().min(-5000).max(5000),
    }),
    z.strictObject({
      kind: z.literal('weighted'),
      prosperity: permille,
      technology: permille,
      security: permille,
      legitimacy: permille,
      influence: permille,
    }),
  ]),
  parameters: parameters.prefault({}),
});
