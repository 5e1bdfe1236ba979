import { replayTurn, type Game, type World } from '../../engine';
import { otherwise, sealedIn, type OtherChoice } from '../../lab/xray/otherwise';

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
  return (choice, by = seat) =>
    replayTurn(game, turn, { [by]: otherwise(sealedIn(game, turn)[by] ?? {}, choice) }).world;
}
