import type { Fact } from '../../engine';
import { liveGame, useGame, viewOf } from './live';
import { useSession } from './session';

/** The one person who reads the screen, or null when several people read it together. */
export function useReader(): string | null {
  const persons = useSession((session) => session.persons);
  return persons.length === 1 ? (persons[0] as string) : null;
}

/**
 * What the people at the device may read of a turn: one person's own facts; for several people on one screen only the
 * public ones. After the ending everything is open.
 */
export function useFacts(turn: number): readonly Fact[] {
  const game = useGame();
  const reader = useReader();
  return readableFacts(reader).filter((fact) => fact.turn === turn && game.world.turn >= turn);
}

/** The facts of all turns as `useFacts` gives them for one. */
export function readableFacts(reader: string | null): readonly Fact[] {
  if (reader !== null) return viewOf(reader).facts;
  const { facts, world } = liveGame();
  return world.ending === null ? facts.filter((fact) => fact.to === undefined) : facts;
}
