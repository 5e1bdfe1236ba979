import { CLUB, LONG, NO_CLUB, TWELVE_SCORE } from './long';
import { ILLIBERAL, LIBERAL, NEEDLE, cohesionOf, networksOf } from './measures';
import type { Experiment } from './types';

export const withoutAClub: Experiment = {
  id: 'without-a-club',
  title: 'A liberal order without a T-12',
  claim:
    'Open orders come more often where the twelve may call their table together than where they have none.',
  essay:
    'The essay’s first claim: that an “overarching forum” is needed, and that its parts alone will not do.',
  scenario: LONG,
  sides: [
    {
      name: 'no table',
      what: 'nobody may call it; its accords stand by themselves, for all their members, from their first year',
      patch: NO_CLUB,
    },
    { name: 'table', what: 'the twelve may call it together, as the scenario has it' },
  ],
  contrast: { words: 'table less no table', weights: [-1, 1] },
  measure: LIBERAL,
  expects: 'more',
  also: [NEEDLE, ILLIBERAL, networksOf('telecom'), TWELVE_SCORE, cohesionOf('cohesion of the table', CLUB)],
  limits: [
    'What would take the table’s place: the G-7, the OECD and others stand on both sides, and do what they do.',
    'That a table is needed or not needed for an open order: the first line of the table of results says how often it comes without.',
  ],
};
