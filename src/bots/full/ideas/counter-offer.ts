import { outlookOf, temper } from '../outlook';
import { lendWorth, markets } from './courting';
import { aimed, type VerbIdeas } from './types';

/** What a loan is worth there, and more: the other side's package stands unanswered only this year. */
export const counterOffer: VerbIdeas = {
  verb: 'counter-offer',
  ideas: (s, v) =>
    aimed(
      s,
      v,
      markets(s, outlookOf(s).hedgers),
      (i) => (0.2 + 1.3 * lendWorth(s, i)) * (0.6 + 0.7 * temper(s, 118)),
    ),
};
