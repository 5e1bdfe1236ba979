import { othersKept, type Strategy } from './types';

/**
 * Tit for two tats: defects only after the others defected in two rounds running.
 *
 * Axelrod 1980, "Effective choice in the prisoner's dilemma", Journal of Conflict Resolution 24(1), 3–25, notes that it would have
 * won the first tournament; entered in the second it came in the middle, because some entries took advantage of its patience
 * ("More effective choice in the prisoner's dilemma", 24(3), 379–403).
 */
export const twoTats: Strategy = {
  id: 'two-tats',
  decide(memory) {
    if (memory.suspended) return 'honour';
    const [before, last] = memory.rounds.slice(-2);
    if (before === undefined || last === undefined) return 'honour';
    return othersKept(before) || othersKept(last) ? 'honour' : 'defect';
  },
};
