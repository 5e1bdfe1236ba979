import { beginning, changesSince, lastHash, markOf, replaying, retakeAll } from '../../../engine';
import type { Changes, Game, Mark } from '../../../engine';
import type { OpenAsked, StepAsked, Told } from './job';
import { takeStep } from './step';
import type { Said } from './talk';

/** The copy of a game that is kept beside the page: the page's number of the game, and the game. */
export interface Copy {
  game: number;
  of: Game | null;
}

/** Long lists travel in parts, so that the page can draw between two. */
export interface Part {
  readonly entries: Changes['entries'];
  readonly facts: Changes['facts'];
}

/** What a step or a record came to; the parts that were told before belong in front of its lists. */
export interface Arrived {
  readonly changes: Changes;
  readonly said: Said | null;
}

/** Entries and facts in one part: a few milliseconds of reading on a slow machine. */
const PART = 400;

/** Takes a step of the copy, once it is where the page's game is. */
export function* stepCopy(copy: Copy, asked: StepAsked): Generator<Told | null, void, void> {
  const game = standing(copy, asked);
  if (game === null) {
    copy.of = null;
    return yield { lost: true };
  }
  game.record.seats = { ...asked.seats };
  const since = markOf(game);
  const steps = takeStep(game, asked.seats, asked.step);
  let next = steps.next();
  for (; next.done !== true; next = steps.next()) yield { thinking: next.value };
  return yield* arriving(game, since, next.value);
}

function standing(copy: Copy, { game: number, whole, from, lacks, at }: StepAsked): Game | null {
  if (whole !== undefined) {
    copy.game = number;
    copy.of = beginning(whole.scenario, whole.record);
  }
  const { of: game } = copy;
  if (game === null || copy.game !== number) return null;
  const missing = whole?.record.turns ?? lacks;
  if (game.record.turns.length !== (whole === undefined ? from : 0) || !retakeAll(game, missing)) return null;
  return lastHash(game.record) === at ? game : null;
}

/** Plays a record again and keeps it as the copy; tells how far it is after every step. */
export function* openCopy(copy: Copy, asked: OpenAsked): Generator<Told | null, void, void> {
  const { scenario, record } = asked;
  const of = record.turns.length;
  const since = markOf(beginning(scenario, record));
  const steps = replaying(scenario, record);
  let next = steps.next();
  for (; next.done !== true; next = steps.next()) yield { opened: next.value, of };
  const again = next.value;
  if (!again.holds) return yield { differs: { turn: again.turn, phase: again.phase } };
  copy.game = asked.game;
  copy.of = again.game;
  return yield* arriving(again.game, since, null);
}

function* arriving(game: Game, since: Mark, said: Said | null): Generator<Told | null, void, void> {
  const { entries, facts, ...rest } = changesSince(game, since);
  for (let n = 0; n < Math.max(entries.length, facts.length); n += PART)
    yield { part: { entries: entries.slice(n, n + PART), facts: facts.slice(n, n + PART) } };
  yield { arrived: { changes: { ...rest, entries: [], facts: [] }, said } };
}
