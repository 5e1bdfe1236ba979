import { NEEDLE } from './measures';
import type { Experiment } from './types';

export const objecting: Experiment = {
  id: 'objecting',
  title: 'Objecting together against alone',
  claim:
    'At the assembly the same number of objections does more when two states object to one text than each to its own.',
  scenario: 'radio-silence',
  without: {
    what: 'each democracy objects to an illiberal text that no other objects to',
    objections: 'alone',
  },
  with: { what: 'as many objections, two to the same text', objections: 'together' },
  measure: NEEDLE,
  expects: 'more',
  caution: 'Where one illiberal text is on the docket both sides of the comparison do the same: one objects.',
};
