import { POINT, lastHash, standings, type Ending, type Game, type GameRecord } from '../../engine';
import type { Scenario } from '../../scenario/types';
import { FlipError } from './paths';
import { playedOf, turnsOf, type Played } from './played';
import { replayed, type Impossible, type Question } from './replayed';
import { trackOf, type TrackPoint } from './track';

/** Where a game stood at the end of its record. Points. */
export interface Account {
  /** Null where the record ends before the game does. */
  readonly ending: Ending | null;
  readonly orderIndex: number;
  readonly standings: readonly { readonly state: string; readonly score: number; readonly won: boolean }[];
  readonly hash: string;
}

export interface WhatIf {
  readonly asPlayed: Account;
  readonly whatIf: Account;
  /** What-if less as played, points. */
  readonly swing: {
    readonly orderIndex: number;
    readonly scores: Readonly<Record<string, number>>;
    readonly ending: boolean;
  };
  readonly impossible: readonly Impossible[];
}

/** The same with both games turn by turn. */
export interface FlipResult extends WhatIf {
  readonly question: Question;
  /** Every draw is the one the game as played had: chance is a function of the seed, the turn and what is drawn for. */
  readonly sameLuck: true;
  readonly tracks: { readonly asPlayed: readonly TrackPoint[]; readonly whatIf: readonly TrackPoint[] };
}

/**
 * Flips orders of one seat in one turn, sealed ones and its answers to offers, and plays the rest of the record again: the same luck and everybody's orders as they
 * were given, but for those the changed world does not allow. With a flip that changes nothing it is the game as played.
 * @throws FlipError for an unknown path or value, a turn or seat the record does not have, and a flip the rules refuse
 */
export function flip(played: Played, question: Question): FlipResult {
  const { turn, seat } = question;
  const { setup } = played.game;
  if (!Number.isInteger(turn) || turn < 1 || turn > turnsOf(played))
    throw new FlipError(`turn ${turn} has not been played; the record has ${turnsOf(played)} turns`);
  const seats = setup.seats.map((i) => setup.states[i]?.id ?? '');
  if (!seats.includes(seat)) throw new FlipError(`no seat "${seat}"; seats are ${seats.join(', ')}`);
  const changed = replayed(played, question);
  const [asPlayed, then] = [accountOf(played.game), accountOf(changed.game)];
  const was = new Map(asPlayed.standings.map((s) => [s.state, s.score]));
  return {
    question,
    sameLuck: true,
    asPlayed,
    whatIf: then,
    swing: {
      orderIndex: exact(then.orderIndex - asPlayed.orderIndex),
      scores: Object.fromEntries(
        then.standings.map((s) => [s.state, exact(s.score - (was.get(s.state) ?? 0))]),
      ),
      ending: then.ending !== asPlayed.ending,
    },
    impossible: changed.impossible,
    tracks: { asPlayed: trackOf(played.game), whatIf: trackOf(changed.game) },
  };
}

/** The end of a record with orders flipped, beside its end as played. @throws FlipError as `flip` does */
export function whatIf(scenario: Scenario, record: GameRecord, question: Question): WhatIf {
  const { asPlayed, whatIf: then, swing, impossible } = flip(playedOf(scenario, record), question);
  return { asPlayed, whatIf: then, swing, impossible };
}

function accountOf({ setup, world, record }: Game): Account {
  return {
    ending: world.ending,
    orderIndex: world.index.get() / POINT,
    standings: standings(setup, world).map(({ state, score, won }) => ({ state, score: score / POINT, won })),
    hash: lastHash(record),
  };
}

/** Differences of hundredths of a hundredth, without the dust of floating point. */
function exact(points: number): number {
  return Math.round(points * POINT) / POINT;
}
