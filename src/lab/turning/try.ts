import { replayRest } from '../../engine';
import { FlipError } from '../whatif/paths';
import type { Played } from '../whatif/played';
import { flip, type FlipResult } from '../whatif/whatif';
import { flipsOf, type Decision, type Other } from './decisions';
import { endOf, movedBetween, NOTHING, type Moved } from './swing';

/** A decision turned round one way. */
export interface Try {
  readonly decision: Decision;
  readonly other: Other;
}

/** What came of it. */
export interface Tried {
  readonly decision: Decision;
  readonly turn: number;
  readonly seat: string;
  readonly path: string;
  readonly value: string;
  readonly moved: Moved;
}

/**
 * What a decision moved, without asking whether every later order could still be given: near enough to tell which decisions weigh.
 * Answers to offers change the talk, and are asked in full.
 */
export function tryOut(played: Played, { decision, other: { value, orders } }: Try): Tried {
  const { turn, seat, path } = decision;
  const tried = { decision, turn, seat, path, value };
  if (orders === null) {
    const result = flipOrNull(played, decision, value);
    return { ...tried, moved: result === null ? NOTHING : movedIn(result, seat) };
  }
  const { game } = played;
  const act = game.record.turns.find((s) => s.turn === turn && s.kind === 'act');
  const place = game.setup.state(seat);
  const end = replayRest(game, turn, { ...act?.orders, [seat]: orders });
  return {
    ...tried,
    moved: end === null ? NOTHING : movedBetween(endOf(game.world, place), endOf(end, place)),
  };
}

/** Null where the rules did not allow it: an answer to an offer is asked for before it is known to be open. */
export function flipOrNull(played: Played, decision: Decision, value: string): FlipResult | null {
  const { turn, seat } = decision;
  try {
    return flip(played, { turn, seat, flips: flipsOf(decision, value) });
  } catch (error) {
    if (error instanceof FlipError) return null;
    throw error;
  }
}

/** The same, where it was played in full. */
export function movedIn({ asPlayed, whatIf, tracks }: FlipResult, seat: string): Moved {
  const end = (of: typeof asPlayed, track: typeof tracks.asPlayed) => ({
    ending: of.ending,
    orderIndex: of.orderIndex,
    score: track.at(-1)?.scores[seat] ?? 0,
  });
  return movedBetween(end(asPlayed, tracks.asPlayed), end(whatIf, tracks.whatIf));
}
