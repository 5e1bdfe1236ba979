import { lastOf, othersKept, type Strategy } from './types';

/**
 * Tit for tat that opens by defecting: a mutant that shows why no pure strategy is evolutionarily stable. Suspended, it pays once
 * to come back, as `titForTat` does.
 *
 * Boyd and Lorberbaum 1987, "No pure strategy is evolutionarily stable in the repeated Prisoner's Dilemma game", Nature 327,
 * 58–59.
 */
export const suspiciousTitForTat: Strategy = {
  id: 'suspicious-tit-for-tat',
  decide(memory) {
    if (memory.suspended) return 'honour';
    const last = lastOf(memory);
    return last !== undefined && othersKept(last) ? 'honour' : 'defect';
  },
};
