import { news } from '../../news';
import { duePrice } from './read';
import type { StakeIn } from './types';

/** While its loans are frozen a fund takes money for nothing. */
export const loanFund: StakeIn<'loan-fund'> = {
  kind: 'loan-fund',
  weigh(s, option, p) {
    if (p.conditionality === undefined) return null;
    const last = news(s.view, 'loan-frozen').findLast((f) => f.accord === option.accord);
    const frozen =
      last !== undefined &&
      last.turn === s.view.turn - 1 &&
      last.why === 'condition' &&
      last.at === undefined;
    return frozen ? { points: -duePrice(s, option), why: 'bots.reason.frozen' } : null;
  },
};
