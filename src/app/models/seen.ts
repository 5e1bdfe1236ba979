import type { Setup, View } from '../../engine';

/** What is needed to say what a seat has before it: the scenario, its own view, and how often the turn counts. */
export interface Seen {
  readonly setup: Setup;
  readonly seat: string;
  readonly view: View;
  /** 1, 2, 3. */
  readonly stake: number;
}
