import { lastOf, othersKept, type Strategy } from './types';

/**
 * Opens by honouring, then does what the others did last. Suspended, it pays once to come back: a reciprocator that accepts its
 * punishment ("contrite" in Wu and Axelrod 1995) ends the echo of its own slip.
 *
 * Anatol Rapoport's entry, first in both tournaments: Axelrod 1980, "Effective choice in the prisoner's dilemma", Journal of
 * Conflict Resolution 24(1), 3–25, and Axelrod 1984, The Evolution of Cooperation. Contrition: Wu and Axelrod 1995, "How to cope
 * with noise in the iterated prisoner's dilemma", Journal of Conflict Resolution 39(1), 183–189.
 */
export const titForTat: Strategy = {
  id: 'tit-for-tat',
  decide(memory) {
    const last = lastOf(memory);
    if (memory.suspended || last === undefined || othersKept(last)) return 'honour';
    return 'defect';
  },
};
