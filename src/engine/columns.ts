import { FULL, POINT, fromMoney, fromPoints, isqrt } from './fixed';
import type { Setup } from './setup';

/**
 * What a seat may know of a cell before the game ends (`visibility.ts` reads this):
 * - `public`: everyone;
 * - `own`: the seat whose row it is;
 * - `estimate`: the owner exactly, others to the nearest two points with noise of two;
 * - `filtered`: the owner alone, through those who report to it: the fewer its liberties, the further off;
 * - `told`: whoever the accord of the cell tells its count, by its rules in force;
 * - `sealed`: nobody.
 */
export type See = 'public' | 'own' | 'estimate' | 'filtered' | 'told' | 'sealed';
export type Axis =
  | 'state'
  | 'domain'
  | 'accord'
  | 'text'
  | 'item'
  | 'milestone'
  | 'event'
  | 'motion'
  | 'region'
  | 'election'
  | 'candidate'
  /** States, where the scenario says who may vote. */
  | 'voter'
  /** Texts, where there are other venues. */
  | 'shopped'
  | 'forum'
  | 'council'
  | 'deliverable';

export interface ColumnSpec {
  /** Axes from outer to inner; [] is a single number. */
  readonly axes: readonly Axis[];
  readonly see: See;
  /** points ×10,000 · money ×1,000 · count · flag (−1, 0, 1) */
  readonly unit: 'points' | 'money' | 'count' | 'flag';
  readonly start: (s: Setup, a: number, b: number, c: number) => number;
  /** The block of the scenario's rules without which the column has no cells: other games are as they were. */
  readonly needs?: 'instruments' | 'domestic' | 'institutions';
}

const zero = () => 0;
const col = (
  axes: readonly Axis[],
  see: See,
  unit: ColumnSpec['unit'],
  start: ColumnSpec['start'] = zero,
): ColumnSpec => ({
  axes,
  see,
  unit,
  start,
});

const instrument = (axes: readonly Axis[], unit: ColumnSpec['unit']): ColumnSpec => ({
  ...col(axes, 'public', unit),
  needs: 'instruments',
});

const inside = (see: See, unit: ColumnSpec['unit'], start: ColumnSpec['start'] = zero): ColumnSpec => ({
  ...col(['state'], see, unit, start),
  needs: 'domestic',
});

const rested = (axis: Axis): ColumnSpec => ({ ...col([axis], 'public', 'count'), needs: 'institutions' });

/**
 * The world's numbers, once: shape, start value, unit and who may see them. Allocation, checksum, snapshot, views and
 * the ledger's measures all follow from this table. A new column goes at the end of its group.
 */
export const COLUMNS = {
  // Single ledger and simple market.
  home: col(['state'], 'estimate', 'points', (s, i) => fromPoints(def(s, i).home)),
  tilt: col(['domain', 'state'], 'public', 'points', (s, d, i) =>
    fromPoints(def(s, i).tilt[domainId(s, d)] ?? 0),
  ),
  /** Turns running that |tilt| has been at the lock threshold. */
  lockCount: col(['domain', 'state'], 'public', 'count'),
  /** +1 locked liberal, −1 locked illiberal. */
  locked: col(['domain', 'state'], 'public', 'flag'),
  standard: col(['domain'], 'public', 'points'),
  /** Approved but not yet adopted: enters `standard` at the start of the next turn (full model). */
  adopting: col(['domain'], 'public', 'points'),
  /** Place of the design in force + 1; 0 none. */
  design: col(['domain'], 'public', 'count'),
  /** 1 while out of an accord's shares (auto-suspension). */
  suspended: col(['accord', 'state'], 'public', 'flag'),
  /** 1 while the row's state suspends the column's state in this accord (pair suspension). */
  refused: col(['accord', 'state', 'state'], 'public', 'flag'),
  lapsed: col(['accord'], 'public', 'flag'),
  /** Turns running below quorum. */
  belowQuorum: col(['accord'], 'told', 'count'),
  /** What the row's seat did last turn: 1 honoured, −1 defected, 0 nothing yet. Known to itself. */
  kept: col(['accord', 'state'], 'own', 'flag'),
  honourers: col(['accord'], 'told', 'count'),
  /** 1 while the motion is in force. */
  motion: col(['motion'], 'public', 'flag'),
  // The assembly. Stage: −1 not yet, 0.. the stage's place, 99 approved, −9 fallen.
  stage: col(['item'], 'public', 'count', () => -1),
  /** Place of the procedure in force of the item. */
  route: col(['item'], 'public', 'count'),
  /** Turn the item entered its stage. */
  since: col(['item'], 'public', 'count'),
  outcome: col(['text'], 'public', 'flag'),
  objectors: col(['text'], 'public', 'count'),
  supporters: col(['text'], 'public', 'count'),
  /** A region's common position on a text: +1 for it, −1 against it, 0 none. */
  position: col(['region', 'text'], 'public', 'flag'),
  /** Whom a region endorses: place among all candidates + 1; 0 nobody. */
  endorsed: col(['region', 'election'], 'public', 'count'),
  /** Who was elected: place among all candidates + 1; 0 not yet. */
  elected: col(['election'], 'public', 'count'),
  /** A candidate's standing with everybody. */
  appeal: col(['candidate'], 'public', 'points', (s, c) => fromPoints(s.candidates[c]?.def.appeal ?? 0)),
  /** Years of contributions a state owes. */
  arrears: col(['voter'], 'public', 'count', (s, i) => def(s, i).arrears ?? 0),
  /** 0 in order, 1 before the committee, 2 refused. */
  credentials: col(['voter'], 'public', 'count', (s, i) => credentialsAt(def(s, i).credentials)),
  /** Place of the venue that has a text + 1; 0 where it began. */
  hosted: col(['shopped'], 'public', 'count'),
  /** What a text's approvals have counted so far, thousandths of its step. */
  counted: col(['shopped'], 'public', 'count'),
  // Tallies that aims and the review ask for.
  wonTexts: col(['state'], 'public', 'count'),
  contracts: col(['state'], 'public', 'count'),
  banked: col(['state'], 'own', 'points'),
  fallen: col(['state'], 'public', 'count'),
  /** Voices that a state lacks this turn because its government fell in the last one. */
  acting: col(['state'], 'public', 'count'),
  named: col(['state'], 'public', 'count'),
  brokenPromises: col(['state'], 'public', 'count'),
  // The full ledger.
  budget: col(['state'], 'public', 'money', (s, i) => fromMoney(def(s, i).budget)),
  prosperity: col(['state'], 'public', 'points', () => FULL),
  damage: col(['state'], 'public', 'points'),
  approval: col(
    ['state'],
    'public',
    'points',
    (s, i) => (def(s, i).regime === 'democracy' ? 52 : 60) * POINT,
  ),
  /** Political capital, 0..200, in thousandths. */
  capital: col(['state'], 'own', 'count', () => 100_000),
  security: col(['state'], 'public', 'points', () => 50 * POINT),
  shield: col(['state'], 'own', 'money'),
  level: col(['domain', 'state'], 'public', 'points', (s, d, i) =>
    fromPoints(def(s, i).levels[domainId(s, d)] ?? 0),
  ),
  fielded: col(['domain', 'state'], 'public', 'points', (s, d, i) =>
    fromPoints(def(s, i).levels[domainId(s, d)] ?? 0),
  ),
  alignment: col(['state'], 'public', 'points', (s, i) => fromPoints(def(s, i).alignment)),
  trust: col(['state', 'state'], 'public', 'points', startTrust),
  income0: col(['state'], 'public', 'points'),
  paidIn: col(['milestone'], 'public', 'money'),
  /** Turn in which the milestone completed; 0 not yet. */
  completed: col(['milestone'], 'public', 'count'),
  splinter: col([], 'public', 'points'),
  /** The needle: order index, −100..100 points. */
  index: col([], 'public', 'points'),
  score: col(['state'], 'estimate', 'points'),
  /** The parts of the needle and of a score, so that a change can be told by what moved it. */
  indexBase: col([], 'public', 'points'),
  indexStandards: col([], 'public', 'points'),
  indexAlignment: col([], 'public', 'points'),
  scoreDial: col(['state'], 'estimate', 'points'),
  /** Turns in which an event has happened. */
  happened: col(['event'], 'public', 'count'),
  /** National closures in force by [domain, who closes, against whom]: 1 supply, 2 purchases, 3 both. */
  closures: col(['domain', 'state', 'state'], 'public', 'count'),
  /** Covert acts of last turn not yet traced, by [attacker, victim]: 1 espionage, 2 sabotage, 4 disinformation. */
  covert: col(['state', 'state'], 'sealed', 'count'),
  // Forums; no cells where a scenario has none.
  /** Turn in which it was convened, 1 where it stands from the start; 0 not yet. */
  convened: col(['forum'], 'public', 'count', (s, f) => (standing(s, f) ? 1 : 0)),
  cohesion: col(['forum'], 'public', 'points', (s, f) => fromPoints(s.forums[f]?.def.cohesion ?? 0)),
  /** Place + 1 of the state in the chair; 0 none. */
  chair: col(['forum'], 'public', 'count', (s, f) =>
    standing(s, f) ? (s.forums[f]?.founders[0] ?? -1) + 1 : 0,
  ),
  /** Share of members' differences that has been talked through. */
  aired: col(['forum'], 'public', 'points'),
  /** 1 member, 2 observer, −1 invited, 0 none. */
  seatIn: col(['forum', 'state'], 'public', 'count', (s, f, i) =>
    standing(s, f) && s.forums[f]?.founders.includes(i) === true ? 1 : 0,
  ),
  /** Turn in which it took its seat; 0 never. */
  joined: col(['forum', 'state'], 'public', 'count', (s, f, i) =>
    standing(s, f) && s.forums[f]?.founders.includes(i) === true ? 1 : 0,
  ),
  /** 1 while the council sits. */
  council: col(['council'], 'public', 'flag'),
  /** Turn in which a summit decided it; 0 not yet. */
  delivered: col(['deliverable'], 'public', 'count'),
  // Instruments of the long games.
  /** What the row's state owes the column's for packages, 0..100. */
  debt: instrument(['state', 'state'], 'points'),
  /** Turn of the last package that the row's state took from the column's; 0 never. */
  offered: instrument(['state', 'state'], 'count'),
  /** Surveillance tools in use in the row's state that the column's supplies, 0..100. */
  tools: instrument(['state', 'state'], 'points'),
  /** Pressure by export licences on metals on the row's state by the column's, 0..100; and what it has learned to do without. */
  metals: instrument(['state', 'state'], 'points'),
  diversified: instrument(['state'], 'points'),
  /** Pressure by market access on the row's state by the column's, 0..100. */
  coerced: instrument(['state', 'state'], 'points'),
  /** Place + 1 of the state whose currency platform it uses; 0 none. */
  platform: instrument(['state'], 'count'),
  /** 1 while the row's state is on the column's entity list. */
  listed: instrument(['state', 'state'], 'flag'),
  /** What a state's pledge to keep a vendor out counts, by domain, signed by the pole it pledged to. */
  pledged: instrument(['domain', 'state'], 'points'),
  /** Last turn in which a covert act of the row's state against the column's was traced; 0 never. */
  traced: instrument(['state', 'state'], 'count'),
  /** Covert strength lost to expulsions, 0..100. */
  expelled: instrument(['state'], 'points'),
  // The inside of states.
  liberties: inside('public', 'points', startLiberties),
  stateCapacity: inside('public', 'points', startCapacity),
  elites: inside('filtered', 'points', startElites),
  /** 1 behind a national firewall. */
  censored: inside('public', 'flag'),
  // Votes that rest. Turn in which a motion, or a council, was last decided; 0 never.
  motionVoted: rested('motion'),
  councilVoted: rested('council'),
} satisfies Record<string, ColumnSpec>;

export type Measure = keyof typeof COLUMNS;
export const MEASURES = Object.keys(COLUMNS) as Measure[];

/** Square root of the starting budget in thousandths: absorptive and market capacity (US 258). */
export function capacity(s: Setup, i: number): number {
  return isqrt(fromMoney(def(s, i).budget));
}

/** 350 − 0.5 × alignment distance (of 2000), clamped −500..400, in thousandths of full scale. */
function startTrust(s: Setup, i: number, j: number): number {
  if (i === j) return 0;
  const distance = Math.abs(fromPoints(def(s, i).alignment) - fromPoints(def(s, j).alignment));
  return Math.max(-500_000, Math.min(400_000, 350_000 - Math.trunc(distance / 2)));
}

/** In the order of what they let a state do. */
export const CREDENTIALS = ['in-order', 'pending', 'refused'] as const;

function credentialsAt(given: 'pending' | 'refused' | undefined): number {
  return given === undefined ? 0 : CREDENTIALS.indexOf(given);
}

function standing(s: Setup, f: number): boolean {
  return s.forums[f]?.def.convene === undefined;
}

function startLiberties(s: Setup, i: number): number {
  const { liberties, regime, pole } = def(s, i);
  return fromPoints(liberties ?? (regime === 'autocracy' ? 20 : pole === 'hedging' ? 50 : 80));
}

function startCapacity(s: Setup, i: number): number {
  const { capacity: given, pole } = def(s, i);
  return fromPoints(given ?? (pole === 'hedging' ? 45 : 65));
}

function startElites(s: Setup, i: number): number {
  return fromPoints(def(s, i).elites ?? 60);
}

function def(s: Setup, i: number) {
  const d = s.states[i];
  if (d === undefined) throw new RangeError(`no state at place ${i}`);
  return d;
}

function domainId(s: Setup, d: number): string {
  return s.domains[d]?.id ?? '';
}
