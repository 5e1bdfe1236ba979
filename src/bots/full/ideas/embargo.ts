import { doorIdeas } from './doors';
import type { VerbIdeas } from './types';

export const embargo: VerbIdeas = {
  verb: 'embargo',
  ideas: (s, v) => doorIdeas(s, 'embargo', v.cost.capital ?? 0),
};
