import { LOANS, MAKERS, MEMBERS, NOBODY, SEMINAR, UNWATCHED } from './bloc';
import { NEEDLE, WORLD } from './measures';
import type { Experiment } from './types';

export const loanFund: Experiment = {
  id: 'loan-fund',
  title: 'A loan fund',
  claim: 'A common fund that lends to buyers of trusted networks moves the world towards open networks.',
  essay: 'On a “joint fund to extend loans and loan guarantees” for trusted 5G.',
  scenario: SEMINAR,
  setting: UNWATCHED,
  sides: [
    NOBODY,
    {
      ...NOBODY,
      name: 'fund',
      what: 'all members pay into the fund, and nothing else',
      accords: { ...NOBODY.accords, [LOANS]: 'honour' },
    },
  ],
  contrast: { words: 'fund less nobody', weights: [-1, 1] },
  measure: NEEDLE,
  expects: 'more',
  also: [...WORLD, MEMBERS, MAKERS],
  limits: [
    'Whether the money would have done more elsewhere: dues come from the same budgets as research, so their cost is in the scores, but no other use of them is tried.',
    'Loans that fail for political reasons as often as the one for Ethiopia; the fund fails one year in twelve here.',
  ],
};
