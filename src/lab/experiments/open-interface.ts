import { NOTHING, OPEN, only } from './bloc';
import { NEEDLE } from './measures';
import type { Experiment } from './types';

export const openInterface: Experiment = {
  id: 'open-interface',
  title: 'An open interface',
  claim:
    'Open interfaces between the parts of a network, built by all members, move the world towards open networks.',
  scenario: 'radio-silence-seminar',
  without: NOTHING,
  with: only(OPEN, 'all members open their interfaces, and nothing else'),
  measure: NEEDLE,
  expects: 'more',
  caution: 'That openness raises weight abroad by up to 40 % is an assumption of the accord’s rule.',
};
