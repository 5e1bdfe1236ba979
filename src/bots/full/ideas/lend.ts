import { outlookOf } from '../outlook';
import { lendWorth, markets } from './courting';
import { aimed, type VerbIdeas } from './types';

/** Money aimed at two markets is halved in each: only who has hands to spare does it. */
export const lend: VerbIdeas = {
  verb: 'lend',
  most: (s) => (s.options.acts > 2 ? 2 : 1),
  ideas: (s, v) => aimed(s, v, markets(s, outlookOf(s).hedgers), (i) => lendWorth(s, i)),
};
