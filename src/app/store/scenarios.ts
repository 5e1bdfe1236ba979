import type { Scenario } from '../../scenario/types';

/** A scenario ready to begin: parsed, with the hash that records carry. */
export interface LoadedScenario {
  readonly scenario: Scenario;
  readonly hash: string;
  /** The file's own words, where it is not shipped; a record embeds them. */
  readonly text?: string;
}
