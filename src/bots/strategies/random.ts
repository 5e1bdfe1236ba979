import type { Strategy } from './types';

/**
 * Tosses a fair coin each turn: the entry RANDOM that Axelrod 1980, "Effective choice in the prisoner's dilemma", Journal of
 * Conflict Resolution 24(1), 3–25, added to the first tournament; it came last.
 */
export const random: Strategy = {
  id: 'random',
  decide: (_memory, coin) => (coin(500) ? 'honour' : 'defect'),
};
