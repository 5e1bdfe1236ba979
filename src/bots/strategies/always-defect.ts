import type { Strategy } from './types';

/**
 * Never honours: the dominant choice of a single prisoner's dilemma, "ALL D" in Axelrod 1984, The Evolution of Cooperation.
 */
export const alwaysDefect: Strategy = { id: 'always-defect', decide: () => 'defect' };
