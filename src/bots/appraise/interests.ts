import type { AimDef, Condition } from './scenario';
import { limit, type Situation } from './situation';

/** How wide the ending still is: points of the dial on either side that one more turn can move it. */
const NEAR = 6;
const PER_TURN = 5;

/**
 * What one point of the dial towards the liberal side is worth to a seat now, in points of its score, negative for those who want it
 * lower. A pole has its score's share and, near the threshold beyond which it cannot win, what the ending is worth to it;
 * a hedging seat lives off the contest and pays for distance from even.
 * @param world points that the ending is worth; for others than oneself an ordinary value is supposed
 */
export function dialSlope(s: Situation, place: number, world: number): number {
  const { score, endings } = s.setup.scenario.rules;
  const pole = s.setup.pole[place] ?? 0;
  const spread = NEAR + PER_TURN * s.left;
  if (pole === 0) {
    const weight = score.kind === 'standing' ? score.hedging / 1000 : -0.3;
    return weight * limit(s.dial / spread, -1, 1);
  }
  const share = score.kind === 'standing' ? score.dial / 1000 : 0.2;
  const threshold = pole > 0 ? endings.illiberal : endings.liberal;
  const distance = Math.abs(s.dial - threshold);
  const density = Math.max(0, 1 - distance / (2.5 * spread)) / spread;
  return pole * (share + (s.setup.scenario.sharedLoss ? world * density : 0));
}

/** Worth of a point on a domain's standard, kept to the end as far as it lasts. */
export function standardSlope(s: Situation, place: number, domain: number, world: number): number {
  const { index } = s.setup.scenario.rules;
  const norm = (s.setup.domains[domain]?.norm ?? 0) / 1000;
  return (index.standards / 1000) * norm * dialSlope(s, place, world) * s.carry.standard;
}

/** Share of a market's tilt in the needle, as far as it lasts. */
export function tiltShare(s: Situation, domain: number, market: number): number {
  const { index } = s.setup.scenario.rules;
  const votes = (s.setup.states[market]?.votes ?? 0) / Math.max(1, s.setup.buyerVotes);
  const norm = (s.setup.domains[domain]?.norm ?? 0) / 1000;
  return (index.base / 1000) * votes * norm * s.carry.base;
}

/** What an ordinary player is supposed to give for the ending, when another is judged from outside. */
export const ORDINARY_WORLD = 6;

export function worldOf(s: Situation, place: number): number {
  return place === s.me ? s.character.world : ORDINARY_WORLD;
}

type Test = NonNullable<Condition['atLeast']>;

/** The tests of an aim that ask for more of something. */
function wants(when: Condition): Test[] {
  if (when.atLeast !== undefined) return [when.atLeast];
  return [...(when.all ?? []), ...(when.any ?? [])].flatMap(wants);
}

interface Wish {
  readonly measure: AimMeasure;
  readonly value: number;
  readonly points: number;
}

interface Own {
  readonly aims: readonly AimDef[];
  readonly wishes: readonly Wish[];
}

const known = new WeakMap<Situation['setup'], Map<string, Own>>();

/** A seat's aims and what they ask for more of; the same all game. */
function ownOf(s: Situation): Own {
  let seats = known.get(s.setup);
  if (seats === undefined) known.set(s.setup, (seats = new Map()));
  let own = seats.get(s.view.seat);
  if (own === undefined) {
    const aims = s.setup.scenario.aims.filter((a) => a.seat === s.view.seat && s.view.aims.includes(a.id));
    const wishes = aims.flatMap((aim) =>
      wants(aim.when).map((test) => ({ measure: test.measure, value: test.value, points: aim.points })),
    );
    seats.set(s.view.seat, (own = { aims, wishes }));
  }
  return own;
}

/** This seat's own aims. */
export function openAims(s: Situation): readonly AimDef[] {
  return ownOf(s).aims;
}

export type AimMeasure = Test['measure'];

/**
 * Points that `by` more of a measure is worth for the seat's own aims: the aim's points spread evenly over what is missing,
 * nothing where nothing is missing.
 */
export function aimWorth(s: Situation, measure: AimMeasure, by: number, now: number): number {
  let worth = 0;
  for (const wish of ownOf(s).wishes) {
    const missing = wish.value - now;
    if (wish.measure === measure && missing > 0) worth += wish.points * limit(by / missing, -1, 1);
  }
  return worth * s.character.aims * 0.6;
}

/** True when one of the seat's aims speaks of a measure at all, also in a `not`. */
export function aimsMention(s: Situation, measure: AimMeasure): boolean {
  const speaks = (c: Condition): boolean =>
    c.atLeast?.measure === measure ||
    c.atMost?.measure === measure ||
    (c.not !== undefined && speaks(c.not)) ||
    [...(c.all ?? []), ...(c.any ?? [])].some(speaks);
  return openAims(s).some((aim) => speaks(aim.when));
}
