import { BAN, NOTHING, keptBy } from './bloc';
import { NEEDLE } from './measures';
import type { Experiment } from './types';

export const oneStatePressure: Experiment = {
  id: 'one-state-pressure',
  title: 'One state’s pressure',
  claim:
    'A great power that shuts the rival out alone does not turn the world: the needle moves by less than a point.',
  scenario: 'radio-silence-seminar',
  without: NOTHING,
  with: {
    what: 'the United States alone keeps the ban on untrusted vendors',
    accords: { ...NOTHING.accords, [BAN]: keptBy(['USA']) },
  },
  measure: NEEDLE,
  expects: { lessThan: 1 },
  caution: 'Pressure is a closed market here. Diplomatic pressure on single buyers is not separated from it.',
};
