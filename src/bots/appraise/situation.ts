import { FULL, POINT, stakeOf } from '../../engine';
import { reader, type Reader } from '../read';
import type { Table } from '../types';

export type Trade = 'buy' | 'sell' | 'pact' | 'court' | 'vow' | 'threat';

/** What one seat is playing for, beyond what the score says; plain numbers that make one player differ from another. */
export interface Character {
  /** Points that the right side of the ending is worth to a pole. */
  readonly world: number;
  /** How many times over a hedging seat minds a decided contest. */
  readonly contest: number;
  /** How much it cares for its standing at home, 1 = as its score does. */
  readonly home: number;
  /** How much it cares for its aims, 1 = their points. */
  readonly aims: number;
  /** Share of the gain from a deal that it leaves to the other side. */
  readonly generosity: number;
  /** Points by which an act must pay before it acts. */
  readonly caution: number;
  /**
   * What it proposes: to buy voices, to sell its own, to object together, to pay a market for its choice of supplier, to swear mutual
   * honour in an accord, to threaten. Anyone may be offered any.
   */
  readonly trades: readonly Trade[];
  /** Offers it has open or signed in a turn, at most. */
  readonly busy: number;
  /** How much paying back an injury is worth to it, 1 = as to most. */
  readonly spite: number;
  /** Whether it does what it promised outside escrow. */
  readonly keepsWord: boolean;
  /** Follows its accord strategy only while keeping its due would not pay, chance of inspection and cost of a name included. */
  readonly opportune: boolean;
}

/** What most players are; a player's file says where it differs. */
export const ORDINARY: Character = {
  world: 9,
  contest: 3,
  home: 1,
  aims: 1,
  generosity: 0.4,
  caution: 0.25,
  trades: [],
  busy: 1,
  spite: 1,
  keepsWord: true,
  opportune: false,
};

/** A turn as one seat sees it, with what every appraisal needs of it. Plain floats in points: nothing of it enters the world. */
export interface Situation extends Table {
  readonly read: Reader;
  readonly character: Character;
  /** Its accord strategy. */
  readonly strategy: string;
  /** Place of the seat. */
  readonly me: number;
  readonly seats: readonly number[];
  /** Multiplier of the turn: 1, 2, 3. */
  readonly stake: number;
  /** Turns expected after this one; hidden ones count by their chance. */
  readonly left: number;
  /** The needle, points. */
  readonly dial: number;
  /** Share of a push on markets, and of one on the standard, that is left at the end. */
  readonly carry: { readonly base: number; readonly standard: number };
}

/** However far the end, people play for the needle they see: a push never counts less than this share. */
const SEEN = 0.7;

const reckoned = new WeakMap<Table['view'], Situation>();

/** The situation of a table; asked again of the same view, the same. */
export function situation(table: Table, character: Character, strategy: string): Situation {
  const before = reckoned.get(table.view);
  if (before?.character === character && before.strategy === strategy && before.options === table.options)
    return before;
  const s = build(table, character, strategy);
  reckoned.set(table.view, s);
  return s;
}

function build(table: Table, character: Character, strategy: string): Situation {
  const { setup, view, options, chance } = table;
  const { read, me, stake, left, dial, carry } = lieOf(table);
  const { seats } = setup;
  return { setup, view, options, chance, read, character, strategy, me, seats, stake, left, dial, carry };
}

/** What no talk changes of a situation. */
type Lie = Pick<Situation, 'read' | 'me' | 'stake' | 'left' | 'dial' | 'carry'>;

const lies = new WeakMap<Table['view']['columns'], { readonly lie: Lie; readonly setup: Table['setup'] }>();

function lieOf(table: Table): Lie {
  const { setup, view } = table;
  const before = lies.get(view.columns);
  if (before?.setup === setup) return before.lie;
  const read = reader(setup, view);
  const left = turnsLeft(table);
  const { rules, assembly } = setup.scenario;
  const hedging = 1 - rules.tilts.hedging / 1000;
  const lie = {
    read,
    me: setup.state(view.seat),
    stake: stakeOf(setup, view.turn) / 1000,
    left,
    dial: read.points('index'),
    carry: {
      base: Math.max(SEEN, times(hedging, left)),
      standard: Math.max(SEEN, times(1 - assembly.drift / 1000, left)),
    },
  };
  lies.set(view.columns, { lie, setup });
  return lie;
}

function turnsLeft({ setup, view }: Table): number {
  const { count, hidden } = setup.scenario.turns;
  let chance = 1;
  let beyond = 0;
  for (const [i, permille] of hidden.entries()) {
    // A hidden turn that is being played is certain.
    chance *= view.turn > count + i ? 1 : permille / 1000;
    if (view.turn <= count + i) beyond += chance;
  }
  return Math.max(0, count - view.turn) + beyond;
}

/** factor to the n-th power for whole n, in between on the line: the same in every engine. */
function times(factor: number, n: number): number {
  let value = 1;
  for (let i = 0; i < Math.floor(n); i += 1) value *= factor;
  const rest = n - Math.floor(n);
  return value * (1 - rest + rest * factor);
}

/** Whether this kind of decision is open in the turn; the last listed agenda repeats. */
export function onTheAgenda(s: Situation, kind: 'statecraft' | 'deals'): boolean {
  const { agenda } = s.setup.scenario;
  return agenda[Math.min(s.view.turn, agenda.length) - 1]?.includes(kind) === true;
}

export function idOf(s: Situation, place: number): string {
  return s.setup.states[place]?.id ?? '';
}

export function voicesOf(s: Situation, place: number): number {
  return s.setup.states[place]?.seat?.voices ?? 0;
}

export function limit(x: number, low: number, high: number): number {
  return x < low ? low : x > high ? high : x;
}

/** World units in a point. */
export const POINTS = POINT;

/** Points of a world value. */
export function inPoints(x: number): number {
  return x / POINT;
}

/** A share in thousandths of an integer share of the full scale. */
export function shareOf(x: number): number {
  return x / FULL;
}
