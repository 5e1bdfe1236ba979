import { replayTurn, type Game, type OrderSet, type World } from '../../engine';
import { otherwise, sealedIn, type OtherChoice } from '../../lab/xray/otherwise';

/** Other courses of one turn of a game, by what was ordered otherwise; those of another turn give way. */
interface Courses {
  readonly turn: number;
  readonly worlds: Map<string, World>;
}

const known = new WeakMap<Game, Courses>();

function coursesOf(game: Game, turn: number): Courses['worlds'] {
  const before = known.get(game);
  if (before?.turn === turn) return before.worlds;
  const worlds: Courses['worlds'] = new Map();
  known.set(game, { turn, worlds });
  return worlds;
}

/** The orders that another choice changes, by seat. @throws RangeError for a turn that has not been played */
export function changeBy(game: Game, turn: number, seat: string, choice: OtherChoice): OrderSet {
  return { [seat]: otherwise(sealedIn(game, turn)[seat] ?? {}, choice) };
}

/** The turn with some orders changed, where that is already known. */
export function courseKnown(game: Game, turn: number, change: OrderSet): World | undefined {
  return coursesOf(game, turn).get(JSON.stringify(change));
}

/** Keeps what the turn came to with some orders changed. */
export function keepCourse(game: Game, turn: number, change: OrderSet, world: World): void {
  coursesOf(game, turn).set(JSON.stringify(change), world);
}

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
    const change = changeBy(game, turn, by, choice);
    const before = courseKnown(game, turn, change);
    if (before !== undefined) return before;
    const { world } = replayTurn(game, turn, change);
    keepCourse(game, turn, change, world);
    return world;
  };
}
