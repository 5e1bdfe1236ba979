import type { Game, Setup, View } from '../../engine';
import { viewFor } from '../../engine';
import type { StateDef } from '../../scenario/types';

/** What sheets are printed for: a game as it stands before its first turn or later, and what each seat was given. */
export interface Paper {
  readonly game: Game;
  /** Whether the game's luck is that of the room: only then may cards be printed. */
  readonly dealt: boolean;
  /** The word of each seat, by id; a seat without one gets a line to write it on. */
  readonly words: Readonly<Record<string, string>>;
}

/** Ids of the seats in the order of the scenario. */
export function seatsOf(setup: Setup): string[] {
  return setup.seats.map((place) => setup.states[place]?.id ?? '');
}

export function stateOf(setup: Setup, seat: string): StateDef {
  const state = setup.states[setup.state(seat)];
  if (state === undefined) throw new Error(`the scenario has no seat "${seat}"`);
  return state;
}

/** What a seat sees, less its card: for all that is on the part which everyone may read. */
export function openView(paper: Paper, seat: string): View {
  return { ...viewFor(paper.game, seat), card: null };
}
