import type { Situation } from '../../appraise/situation';
import { news } from '../../news';
import { outlookOf } from '../outlook';
import { lendWorth, markets } from './courting';
import { aimed, type VerbIdeas } from './types';

/** Money aimed at two markets is halved in each: only who has hands to spare does it. */
export const lend: VerbIdeas = {
  verb: 'lend',
  most: (s) => (s.options.acts > 2 ? 2 : 1),
  ideas: (s, v) =>
    aimed(
      s,
      v,
      markets(s, outlookOf(s).hedgers).filter((i) => !frozen(s, i)),
      (i) => lendWorth(s, i),
    ),
};

/** Whether a fund of this seat's froze its loans to a borrower last turn. */
function frozen(s: Situation, borrower: number): boolean {
  const id = s.setup.states[borrower]?.id;
  return news(s.view, 'loan-frozen').some((f) => f.at === id && f.turn === s.view.turn - 1);
}
