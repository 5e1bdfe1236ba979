import type { Turn } from '../../context';
import type { Options, Reason } from '../../options';
import type { Clause } from '../types';

/** A kind of word with rules of its own: who may give it, and when it is kept. A new one is one file like its neighbours and one line in the registry. */
export interface WordKind<C extends Clause = Clause> {
  readonly id: string;
  of(clause: Clause): boolean;
  /** Why this giver cannot give its word for it, from what the asking seat may order; null when it can. */
  problem(options: Options, giver: string, clause: C): Reason | null;
  /** Whether the seat at `place` did it this turn, read after every phase of it; null when it could not. Absent: as for other deeds. */
  done?(t: Turn, place: number, clause: C): boolean | null;
}
