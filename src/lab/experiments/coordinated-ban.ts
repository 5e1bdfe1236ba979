import { BAN, NOTHING, only } from './bloc';
import { NEEDLE } from './measures';
import type { Experiment } from './types';

export const coordinatedBan: Experiment = {
  id: 'coordinated-ban',
  title: 'A coordinated ban',
  claim: 'A ban on untrusted vendors that all members keep moves the world towards open networks.',
  scenario: 'radio-silence-seminar',
  without: NOTHING,
  with: only(BAN, 'all members keep the ban, and nothing else'),
  measure: NEEDLE,
  expects: 'more',
  caution:
    'A ban closes the members’ own markets; what it does to hedging states works through vendors’ strength alone.',
};
