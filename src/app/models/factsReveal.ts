import type { Account, Line } from './facts';
import { counts, named } from './factsAccords';
import { forums } from './factsForums';
import { motions } from './factsMotions';
import { predictions } from './factsPredictions';
import { regret, regretComing } from './factsRegret';
import { events } from './factsShock';
import { texts } from './factsTexts';
import { ballots, union } from './factsUnion';
import { markets, promises, statecraft, voters } from './factsWorld';

export type RevealKind =
  | 'predictions'
  | 'count'
  | 'named'
  | 'motions'
  | 'text'
  | 'ballot'
  | 'union'
  | 'forums'
  | 'statecraft'
  | 'markets'
  | 'event'
  | 'voters'
  | 'promises'
  | 'regret';

/** One step of the reveal: a finding, what supports it, and for texts the item whose hall belongs to it. */
export interface RevealStep {
  readonly id: string;
  readonly kind: RevealKind;
  /** A word or two for the list of steps; tells nothing before its time. */
  readonly short: Line;
  readonly title: Line;
  readonly lines: readonly Line[];
  /** Squares of the count: so many filled of so many. */
  readonly count?: { readonly honoured: number; readonly of: number };
  /** Id of the docket item that a text step decides. */
  readonly item?: string;
}

/**
 * The turn told in the order that lets people guess before they know: predictions, the count without names, the names an
 * inspection gave, votes of members on their rules, forums, regions and ballots, texts, statecraft, markets, event, voters, promises, and one line of regret.
 */
export function revealSteps(account: Account, hindsight = true): RevealStep[] {
  return [
    ...predictions(account),
    ...counts(account),
    ...named(account),
    ...motions(account),
    ...forums(account),
    ...union(account),
    ...ballots(account),
    ...texts(account),
    ...statecraft(account),
    ...markets(account),
    ...events(account),
    ...voters(account),
    ...promises(account),
    hindsight ? regret(account) : regretComing(),
  ];
}
