import { replayTurn, type Game, type Orders, type World } from '../../engine';
import type { OtherChoice } from './facts';

/**
 * The turn played again with one choice of a seat changed, the same luck and everyone else's orders; `by` is another seat than
 * the reader, for what a partner's objection would have moved. A voice that was sold stays sold.
 * @throws RangeError for a turn that has not been played
 */
export function turnedBy(
  game: Game,
  turn: number,
  seat: string,
): (choice: OtherChoice, by?: string) => World {
  return (choice, by = seat) => {
    const act = game.record.turns.find((step) => step.turn === turn && step.kind === 'act');
    return replayTurn(game, turn, { [by]: ordersOf(act?.orders[by] ?? {}, choice) }).world;
  };
}

function ordersOf(own: Orders, choice: OtherChoice): Orders {
  if ('accord' in choice) return { accords: { [choice.accord]: choice.choice } };
  const { text, stance } = choice;
  if (own.votes?.[text] !== undefined)
    return { votes: { ...own.votes, [text]: own.votes[text] === 'yes' ? 'no' : 'yes' } };
  const rest = (own.voices ?? []).filter((voice) => voice.text !== text);
  // The new voice stands first: where there is one only, it is taken from the text it was spent on.
  return { voices: stance === 'silent' ? rest : [{ text, stance }, ...rest] };
}
