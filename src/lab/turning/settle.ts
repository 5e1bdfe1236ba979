import { givenIn, type Played } from '../whatif/played';
import type { Flip } from '../whatif/paths';
import { flipsOf, type Decision } from './decisions';
import { evidenceOf, type Evidence } from './evidence';
import type { Moved } from './swing';
import { flipOrNull, movedIn, type Tried } from './try';

/** A decision the game turned on. */
export interface TurningPoint {
  readonly turn: number;
  readonly seat: string;
  /** As `flip` takes it. */
  readonly path: string;
  readonly kind: string;
  /** What it is about: an accord, a text, an act as one word. */
  readonly about: string;
  readonly was: string;
  /** The way it was turned round: of two, the one that moved more. */
  readonly value: string;
  /** The same as `flip` takes it: with the voice it would not have raised then, where all were spent. */
  readonly flips: readonly Flip[];
  readonly moved: Moved;
  /** Orders of the record that could then no longer be given. */
  readonly impossible: number;
  /** In the seat's own words, or a bot's reason `reason:<id>`, of its conduct in accords; null where it gave none. */
  readonly rationale: string | null;
  readonly evidence: Evidence;
}

/** Plays a decision again turned round, every later order asked whether it can be given; null where the rules did not allow it. */
export function settle(played: Played, { decision, value }: Tried): TurningPoint | null {
  const { turn, seat, path, kind, about, was } = decision;
  const result = flipOrNull(played, decision, value);
  if (result === null) return null;
  return {
    turn,
    seat,
    path,
    kind,
    about,
    was,
    value,
    flips: flipsOf(decision, value),
    moved: movedIn(result, seat),
    impossible: result.impossible.length,
    rationale: givenIn(played, turn, seat).rationale ?? null,
    evidence: evidenceOf(played, decision),
  };
}

/**
 * Whether a decision would tell much the same as a point that is already told. The same matter in the same turn is one turning point,
 * whoever of two could have tipped it; strictly, so is one seat's conduct in one matter over the years, and what one seat did in one turn; and no
 * matter and no turn is told more than twice.
 */
export function alike(points: readonly TurningPoint[], d: Decision, strict: boolean): boolean {
  const same = points.filter((p) => p.kind === d.kind && p.about === d.about);
  if (same.some((p) => p.turn === d.turn && (strict || p.seat === d.seat))) return true;
  if (!strict) return false;
  const turn = points.filter((p) => p.turn === d.turn);
  return (
    same.some((p) => p.seat === d.seat) ||
    turn.some((p) => p.seat === d.seat) ||
    same.length >= 2 ||
    turn.length >= 2
  );
}
