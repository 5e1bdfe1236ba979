import { LOANS, NOTHING, only } from './bloc';
import { NEEDLE } from './measures';
import type { Experiment } from './types';

export const loanFund: Experiment = {
  id: 'loan-fund',
  title: 'A loan fund',
  claim: 'A common fund that lends to buyers of trusted networks moves the world towards open networks.',
  scenario: 'radio-silence-seminar',
  without: NOTHING,
  with: only(LOANS, 'all members pay into the fund, and nothing else'),
  measure: NEEDLE,
  expects: 'more',
  caution:
    'The dues are taken from research and other spending of the same states, which is part of the result.',
};
