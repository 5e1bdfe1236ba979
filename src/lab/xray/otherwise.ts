import {
  POINT,
  replayRest,
  replayTurn,
  type Game,
  type Orders,
  type OrderSet,
  type World,
} from '../../engine';

/** One thing a seat could have done otherwise; on a text that is voted on, its vote is turned round. */
export type OtherChoice =
  | { readonly accord: string; readonly choice: 'honour' | 'defect' }
  | { readonly text: string; readonly stance: 'support' | 'object' | 'silent' | 'policy' };

/** What every seat ordered in the sealed step of a turn. @throws RangeError where the turn has not been played */
export function sealedIn({ record }: Pick<Game, 'record'>, turn: number): OrderSet {
  const act = record.turns.find((step) => step.turn === turn && step.kind === 'act');
  if (act === undefined) throw new RangeError(`turn ${turn} has not been played`);
  return act.orders;
}

/** The slots of a seat's orders that the other choice changes, whole. */
export function otherwise(own: Orders, choice: OtherChoice): Orders {
  if ('accord' in choice) return { accords: { [choice.accord]: choice.choice } };
  const { text, stance } = choice;
  if (own.votes?.[text] !== undefined)
    return { votes: { ...own.votes, [text]: own.votes[text] === 'yes' ? 'no' : 'yes' } };
  const rest = (own.voices ?? []).filter((voice) => voice.text !== text);
  // The new voice stands first: where there is one only, it is taken from the text it was spent on.
  return { voices: stance === 'silent' ? rest : [{ text, stance }, ...rest] };
}

/** What a seat's other choice would have brought it more than what it chose, in points; negative: less. */
export interface Forgone {
  /** By the end of the turn. */
  readonly now: number;
  /** By the end of the game, everybody's later orders as they were given. */
  readonly game: number;
}

/** The turn again with one choice of a seat changed, the same luck and everyone else's orders. */
export function turnIf(game: Game, turn: number, seat: string, choice: OtherChoice): World {
  return replayTurn(game, turn, { [seat]: otherwise(sealedIn(game, turn)[seat] ?? {}, choice) }).world;
}

/** The game to its end with one choice of a seat changed, likewise. */
export function gameIf(game: Game, turn: number, seat: string, choice: OtherChoice): World {
  const given = sealedIn(game, turn);
  const own = given[seat] ?? {};
  const change = otherwise(own, choice);
  const changed = { ...own, ...change, accords: { ...own.accords, ...change.accords } };
  return replayRest(game, turn, { ...given, [seat]: changed }) ?? game.world;
}

/** @throws RangeError for a turn that has not been played, or a game without history */
export function forgone(game: Game, turn: number, seat: string, choice: OtherChoice): Forgone {
  return {
    now: scoreOf(game, turnIf(game, turn, seat, choice), seat) - scoreAt(game, turn, seat),
    game: scoreOf(game, gameIf(game, turn, seat, choice), seat) - scoreOf(game, game.world, seat),
  };
}

/** A seat's score at the end of a turn, points. */
export function scoreAt(game: Game, turn: number, seat: string): number {
  return scoreOf(game, game.history[turn] ?? game.world, seat);
}

export function scoreOf({ setup }: Pick<Game, 'setup'>, world: World, seat: string): number {
  return world.score.get(setup.state(seat)) / POINT;
}

/** Whether a seat's objection alone, its voice taken from wherever it was, would have stopped a text: a voice denied or sold would not. */
export function couldStop(game: Game, turn: number, seat: string, text: string): boolean {
  const own = sealedIn(game, turn)[seat] ?? {};
  const then = replayTurn(game, turn, { [seat]: otherwise(own, { text, stance: 'object' }) });
  return then.facts.some((f) => f.kind === 'text' && f.text === text && f.result === 'fell');
}
