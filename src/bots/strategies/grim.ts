import { othersKept, type Strategy } from './types';

/**
 * Honours until the others once fail, then never again, even to end its own suspension.
 *
 * The trigger strategy of Friedman 1971, "A non-cooperative equilibrium for supergames", Review of Economic Studies 38(1), 1–12.
 */
export const grim: Strategy = {
  id: 'grim',
  decide(memory) {
    return memory.rounds.every(othersKept) ? 'honour' : 'defect';
  },
};
