import type { Fact } from '../../engine';
import { liveGame, viewOf } from './live';
import { useSession } from './session';

/** The one person who reads the screen, or null when several people read it together. */
export function useReader(): string | null {
  const persons = useSession((session) => session.persons);
  return persons.length === 1 ? (persons[0] as string) : null;
}

/**
 * What the people at the device may read: one person's own facts; for several people on one screen only the public ones.
 * After the ending everything is open.
 */
export function readableFacts(reader: string | null): readonly Fact[] {
  if (reader !== null) return viewOf(reader).facts;
  const { facts, world } = liveGame();
  return world.ending === null ? facts.filter((fact) => fact.to === undefined) : facts;
}
