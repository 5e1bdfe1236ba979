import { POINT, type Ending, type Setup, type World } from '../../engine';

/** What a decision did: as played LESS what-if. Points of the 100-point scale. */
export interface Moved {
  readonly orderIndex: number;
  /** Of the seat that decided. */
  readonly score: number;
  /** Where the ending is another one; a what-if that is not over where the record ends has none. */
  readonly ending: { readonly asPlayed: Ending | null; readonly whatIf: Ending | null } | null;
}

export const NOTHING: Moved = { orderIndex: 0, score: 0, ending: null };

/** A world, or where `flip` says it stood. */
interface End {
  readonly ending: Ending | null;
  /** Points. */
  readonly orderIndex: number;
  readonly score: number;
}

export function endOf(world: World, place: number): End {
  return {
    ending: world.ending,
    orderIndex: world.index.get() / POINT,
    score: world.score.get(place) / POINT,
  };
}

export function movedBetween(asPlayed: End, whatIf: End): Moved {
  const differs = asPlayed.ending !== whatIf.ending;
  return {
    orderIndex: exact(asPlayed.orderIndex - whatIf.orderIndex),
    score: exact(asPlayed.score - whatIf.score),
    ending: differs ? { asPlayed: asPlayed.ending, whatIf: whatIf.ending } : null,
  };
}

/**
 * How much a decision weighed in how the game ended: the points it moved the needle by at the end of the record, either way; and, where it
 * made the ending another one, half the way between the two endings' thresholds besides, so that to tip the game counts as much as to carry the
 * needle from the middle to a threshold. A what-if that is not over by then tips nothing. Between equal weights the deciding seat's own
 * score decides (`comparing`).
 */
export function weightOf(setup: Setup, { orderIndex, ending }: Moved): number {
  const { liberal, illiberal } = setup.scenario.rules.endings;
  const tips = ending !== null && ending.asPlayed !== null && ending.whatIf !== null;
  return Math.abs(orderIndex) + (tips ? Math.abs(liberal - illiberal) / 2 : 0);
}

interface Weighed {
  readonly turn: number;
  readonly seat: string;
  readonly path: string;
  readonly value: string;
  readonly moved: Moved;
}

/** Weightier first; then who gained or lost more by it; then by turn, seat, path and value, so that the order is always the same. */
export function weightier(setup: Setup, a: Weighed, b: Weighed): number {
  return (
    weightOf(setup, b.moved) - weightOf(setup, a.moved) ||
    Math.abs(b.moved.score) - Math.abs(a.moved.score) ||
    a.turn - b.turn ||
    setup.state(a.seat) - setup.state(b.seat) ||
    compare(a.path, b.path) ||
    compare(a.value, b.value)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Hundredths of a hundredth of a point are not told apart by what adding floats leaves. */
function exact(points: number): number {
  return Math.round(points * POINT) / POINT;
}
