import { lastOf, type Strategy } from './types';

/**
 * Honours first, then always the opposite of what it did last, whatever the others do: a yardstick that no reciprocator can teach.
 * Where it cannot know what it did last it honours.
 *
 * "Alternator" in Axelrod 1984, The Evolution of Cooperation; "periodic player CD" in Mittal and Deb 2009, "Optimal strategies of the
 * iterated prisoner's dilemma problem for multiple conflicting objectives", IEEE Transactions on Evolutionary Computation 13(3),
 * 554–565.
 */
export const alternator: Strategy = {
  id: 'alternator',
  decide: (memory) => (lastOf(memory)?.own === 'honour' ? 'defect' : 'honour'),
};
