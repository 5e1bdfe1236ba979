import { LOANS, MAKERS, MEMBERS, NOBODY, SEMINAR, UNWATCHED } from './bloc';
import { ILLIBERAL, KIT, LIBERAL, NEEDLE } from './measures';
import type { Experiment } from './types';

export const loanFund: Experiment = {
  id: 'loan-fund',
  title: 'A loan fund',
  claim: 'A common fund that lends to buyers of trusted networks moves them towards open networks.',
  essay: 'On a “joint fund to extend loans and loan guarantees” for trusted 5G.',
  scenario: SEMINAR,
  setting: UNWATCHED,
  sides: [
    {
      ...NOBODY,
      name: 'no fund',
      what: 'nobody keeps the ban or opens its interfaces, and what would have been lent stays in the budgets',
      patch: { [`/accords/${LOANS}/due/budget`]: 0 },
    },
    NOBODY,
    {
      ...NOBODY,
      name: 'fund',
      what: 'all members pay into the fund; else as each alone',
      accords: { ...NOBODY.accords, [LOANS]: 'honour' },
    },
  ],
  contrast: { words: 'fund less no fund', weights: [-1, 0, 1] },
  beside: [
    { words: 'lending in common less lending alone', weights: [0, -1, 1] },
    { words: 'lending alone less no fund', weights: [-1, 1, 0] },
  ],
  measure: KIT,
  expects: 'more',
  also: [NEEDLE, LIBERAL, ILLIBERAL, MEMBERS, MAKERS],
  limits: [
    'The best use of the money: without a fund it goes where each player puts its budget, and no other use is tried.',
    'Loans that fail for political reasons as often as the one for Ethiopia; the fund fails one year in twelve here.',
  ],
};
