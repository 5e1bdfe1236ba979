import { BAN, HALF, NOTHING, keptBy, only } from './bloc';
import { NEEDLE } from './measures';
import type { Experiment } from './types';

export const patchwork: Experiment = {
  id: 'patchwork',
  title: 'A patchwork',
  claim:
    'A ban that all keep does more for open networks than a patchwork in which half the states keep one.',
  scenario: 'radio-silence-seminar',
  without: {
    what: 'the United States, Sweden, France and Finland keep the ban, the others do not',
    accords: { ...NOTHING.accords, [BAN]: keptBy(HALF) },
  },
  with: only(BAN, 'all members keep the ban'),
  measure: NEEDLE,
  expects: 'more',
  caution: 'Which half keeps it is fixed; another half would give another figure.',
};
