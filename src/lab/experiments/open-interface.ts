import { MAKERS, MEMBERS, NOBODY, OPEN, SEMINAR, UNWATCHED } from './bloc';
import { ILLIBERAL, KIT, LIBERAL, NEEDLE } from './measures';
import type { Experiment } from './types';

export const openInterface: Experiment = {
  id: 'open-interface',
  title: 'An open interface',
  claim:
    'Open interfaces between the parts of a network, built by all members, move those who buy from both sides towards open networks.',
  essay: 'On support for “non-Huawei companies” by an “open radio access network, or O-RAN”.',
  scenario: SEMINAR,
  setting: UNWATCHED,
  sides: [
    NOBODY,
    {
      ...NOBODY,
      name: 'open',
      what: 'all members open their interfaces; else as each alone',
      accords: { ...NOBODY.accords, [OPEN]: 'honour' },
    },
  ],
  contrast: { words: 'open less each alone', weights: [-1, 1] },
  measure: KIT,
  expects: 'more',
  also: [NEEDLE, LIBERAL, ILLIBERAL, MEMBERS, MAKERS],
  limits: [
    'That openness sells: the rule says so, by up to 40 % of a member’s weight abroad. The games show only what follows for the world if it does.',
    'Chinese firms inside the alliance that writes the interfaces, which the model leaves out.',
  ],
};
