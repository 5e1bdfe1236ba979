import { outlookOf, temper } from '../outlook';
import { lendWorth, markets } from './courting';
import { aimed, type VerbIdeas } from './types';

/** What a loan is worth there, and more: the other side's package stands unanswered only this year. Friends are thought to bid too, and one bid is enough. */
export const counterOffer: VerbIdeas = {
  verb: 'counter-offer',
  ideas: (s, v) =>
    aimed(
      s,
      v,
      markets(s, outlookOf(s).hedgers),
      (i) =>
        ((0.2 + 1.5 * lendWorth(s, i)) * (0.6 + 0.7 * temper(s, 118))) /
        (1 + 0.12 * outlookOf(s).friends.length),
    ),
};
