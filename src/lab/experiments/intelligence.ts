import { SEMINAR } from './bloc';
import { NEEDLE, foundOut, honoured, scoresOf } from './measures';
import type { Experiment } from './types';

const EARLY_WARNING = 'early-warning';
const WATCHED = ['trusted-5g-fund', 'chip-consortium', 'six-g-laboratory', 'trusted-vendors', 'open-radio'];

export const intelligence: Experiment = {
  id: 'intelligence',
  title: 'Sharing intelligence and defection',
  claim:
    'Where intelligence is shared, members keep their other accords noticeably more often, because a defector is found out.',
  essay:
    'It asks for “early warning mechanisms” that help to “attribute violations”. That they also keep members honest is the game’s claim, not the essay’s.',
  scenario: SEMINAR,
  setting: {
    what: 'Nobody is inspected in early warning itself, so that members made to hold back are not punished for it.',
    patch: { [`/accords/${EARLY_WARNING}/inspection`]: { evidence: 0, effort: false } },
  },
  sides: [
    { name: 'not shared', what: 'nobody shares intelligence', accords: { [EARLY_WARNING]: 'defect' } },
    { name: 'shared', what: 'all members of early warning share it', accords: { [EARLY_WARNING]: 'honour' } },
  ],
  contrast: { words: 'shared less not shared', weights: [-1, 1] },
  measure: honoured('dues paid in the five other accords of the democracies', WATCHED),
  // Of some two hundred dues a game, four more.
  expects: { moreThan: 2 },
  also: [
    foundOut('defections found out in these five', WATCHED),
    NEEDLE,
    scoresOf('mean score of the five who share', ['USA', 'GBR', 'FRA', 'DEU', 'JPN']),
  ],
  control: {
    of: 'claim',
    what: 'shared intelligence shields, but does not help to inspect',
    patch: { '/rules/parameters/inspectIntel': 0 },
  },
  limits: [
    'A smaller effect: two dues in a hundred are our bound for what is worth naming.',
    'How people answer to being found out: the computer’s players follow their strategies, and three of the eight kinds drawn keep or break their word in any case.',
    'Deterrence by fear alone: only the opportunists among the players weigh the odds of being caught before they choose.',
  ],
};
