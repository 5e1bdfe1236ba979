import { doorIdeas } from './doors';
import type { VerbIdeas } from './types';

/** Doors are shut by the domain, so that two a turn are one policy. */
export const closure: VerbIdeas = {
  verb: 'closure',
  most: () => 2,
  ideas: (s, v) => doorIdeas(s, 'closure', v.cost.capital ?? 0),
};
