import type { Strategy } from './types';

/**
 * Honours whatever the others do. The benchmark that shows what protects kindness: unconditional cooperation, "ALL C" in
 * Axelrod 1984, The Evolution of Cooperation.
 */
export const alwaysHonour: Strategy = { id: 'always-honour', decide: () => 'honour' };
