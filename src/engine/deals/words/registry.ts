import type { Clause } from '../types';
import { forumVote } from './forum-vote';
import type { WordKind } from './types';
import { withholding } from './withhold';

/** Kinds of words with rules of their own. Other deeds are judged by the orders alone. */
const WORDS: readonly WordKind[] = [forumVote, withholding];

/** The kind of word that a clause is; undefined where it is none of these. */
export function wordKind(clause: Clause): WordKind | undefined {
  return WORDS.find((w) => w.of(clause));
}
