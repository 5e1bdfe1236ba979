import { temper } from '../outlook';
import { places } from './grievance';
import { aimed, type VerbIdeas } from './types';

/** Cheap, and what allies are asked for first. */
export const expel: VerbIdeas = {
  verb: 'expel',
  ideas: (s, v) =>
    aimed(
      s,
      v,
      places(s),
      (i) => (0.5 + (s.read.get('traced', i, s.me) > 0 ? 0.8 : 0.2)) * (0.5 + 0.8 * temper(s, 123)),
    ),
};
