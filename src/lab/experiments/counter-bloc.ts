import { CLUB, LONG, NO_CLUB, RIVALS, TWELVE_SCORE } from './long';
import { ILLIBERAL, LIBERAL, NEEDLE, cohesionOf } from './measures';
import type { Experiment } from './types';

/** The other side's forum takes no notice of the table. */
const UNMOVED = { '/forums/sco/rivalOf': [] };

export const counterBloc: Experiment = {
  id: 'counter-bloc',
  title: 'Provoking a counter-bloc',
  claim:
    'A table that the other side takes for a threat, and draws together against, still does more for an open order than no table.',
  essay: '“China and Russia … would treat it as a threat”: the essay grants it, and goes on.',
  scenario: LONG,
  sides: [
    {
      name: 'no table',
      what: 'nobody may call the twelve together; their accords stand by themselves',
      patch: { ...NO_CLUB, ...UNMOVED },
    },
    {
      name: 'unanswered',
      what: 'the table may be called, and the Shanghai club takes no notice',
      patch: UNMOVED,
    },
    { name: 'answered', what: 'the table may be called, and the Shanghai club draws together as it grows' },
  ],
  contrast: { words: 'answered less no table', weights: [-1, 0, 1] },
  beside: [
    { words: 'unanswered less no table', weights: [-1, 1, 0] },
    { words: 'what the answer takes from the table', weights: [0, -1, 1] },
  ],
  measure: NEEDLE,
  expects: 'more',
  also: [
    LIBERAL,
    ILLIBERAL,
    cohesionOf('cohesion of the table', CLUB),
    cohesionOf('cohesion of the Shanghai club', 'sco'),
    TWELVE_SCORE,
    RIVALS,
  ],
  limits: [
    'Answers outside the club: what China does with metals, markets and loans is as its computer player likes on every side.',
    'A stronger answer: another experiment turns the democracies’ own instruments round.',
  ],
};
