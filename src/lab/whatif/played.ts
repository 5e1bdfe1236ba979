import { begin, advance, fork, talk, type Game, type GameRecord, type Orders } from '../../engine';
import type { Scenario } from '../../scenario/types';

/** A record played once and kept, so that what-ifs need not begin at the beginning. Nothing may change it. */
export interface Played {
  readonly scenario: Scenario;
  readonly record: GameRecord;
  /** Where the record ends, with a snapshot after each turn and without causes. */
  readonly game: Game;
  /** How many facts had been told before turn t, at t − 1. */
  readonly told: readonly number[];
}

/** Plays a record as it is; its hashes are not compared (`replay` does that). */
export function playedOf(scenario: Scenario, record: GameRecord, ledger = false): Played {
  const game = begin(scenario, { ...headerOf(record), ledger, checked: false });
  const told = [game.facts.length];
  for (const step of record.turns) {
    if (game.world.ending !== null) break;
    if (step.kind === 'talk') talk(game, step.orders);
    else {
      advance(game, step.orders, step.interventions);
      told.push(game.facts.length);
    }
  }
  return { scenario, record, game, told };
}

/** What a record says of how its game began. */
export function headerOf({ seed, seats, scenario: { text } }: GameRecord) {
  return { seed, seats, ...(text === undefined ? {} : { text }) };
}

/** Turns that were played to their end. */
export function turnsOf({ game }: Played): number {
  return game.history.length - 1;
}

/**
 * A game of its own that stands where a turn began, with the record up to there.
 * @throws RangeError for a turn that was not played
 */
export function atTurn({ game, told }: Played, turn: number): Game {
  const before = game.history[turn - 1];
  const count = told[turn - 1];
  if (before === undefined || count === undefined || turn >= game.history.length)
    throw new RangeError(`turn ${turn} has not been played`);
  const start = fork({ ...game, world: before, facts: game.facts.slice(0, count) });
  const steps = game.record.turns.filter((step) => step.turn < turn);
  return {
    ...start,
    record: { ...start.record, turns: steps },
    history: game.history.slice(0, turn),
  };
}

/** The same when the talk of the turn is over and orders are sealed. */
export function atSealing(played: Played, turn: number): Game {
  const game = atTurn(played, turn);
  for (const step of played.record.turns)
    if (step.turn === turn && step.kind === 'talk') talk(game, step.orders);
  return game;
}

/** What a seat ordered in the sealed step of a turn. */
export function givenIn({ game: { record } }: Played, turn: number, seat: string): Orders {
  return record.turns.find((s) => s.turn === turn && s.kind === 'act')?.orders[seat] ?? {};
}
