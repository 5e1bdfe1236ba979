import type { Turn } from '../context';
import type { Choice, Reason } from '../options';
import type { Act } from '../orders';
import type { Setup } from '../setup';
import type { Known } from '../world';

/** Where a seat stands when it considers an act: the world as its view shows it. */
export interface Standpoint {
  readonly setup: Setup;
  /** An imagined world, to be read: only what the seat may know. */
  readonly world: Known;
  readonly place: number;
  readonly stake: number;
}

/** One verb of statecraft. A new one is one file like this and one line in the registry. */
export interface Verb {
  readonly id: string;
  /** Why this seat may not use it at all; null when it may. */
  closed(s: Standpoint): Reason | null;
  /** World points at home; or political capital in thousandths, and money of this turn's budget, thousandths of a unit. */
  cost(s: Standpoint): { home?: number; capital?: number; money?: number };
  /** Every state it could be aimed at, with the reason where it may not; empty when it takes no target. */
  targets(s: Standpoint): Choice<string>[];
  /** Domains it may name; empty when it takes none. */
  domains?(s: Standpoint): string[];
  /** Costs are charged by the phase; this does the deed. */
  apply(t: Turn, place: number, act: Act): void;
  /** Once every seat has acted, in the order of the registry: what several did together. */
  after?(t: Turn): void;
}
