import { CLOSING_TEXTS, NEEDLE, WORLD, scoresOf } from './measures';
import type { Experiment } from './types';

export const objecting: Experiment = {
  id: 'objecting',
  title: 'Objecting together against alone',
  claim:
    'At the assembly the same number of objections does more when two states object to one text than each to its own.',
  essay:
    'On the “International Telecommunication Union”, where Chinese firms propose standards for “unaccountable surveillance”. By its rules silence approves.',
  scenario: 'radio-silence',
  setting: {
    what: 'No voices are bought or sold, so that those of the democracies are theirs to place; they support nothing.',
    patch: { '/rules/deals/open': false },
  },
  sides: [
    { name: 'silent', what: 'no democracy objects to an illiberal text', objections: 'none' },
    {
      name: 'alone',
      what: 'as many democracies object as there are illiberal texts, each to a text of its own',
      objections: 'alone',
    },
    { name: 'together', what: 'as many objections, two to the same text', objections: 'together' },
  ],
  contrast: { words: 'together less alone', weights: [0, -1, 1] },
  beside: [{ words: 'alone less silent', weights: [-1, 1, 0] }],
  measure: NEEDLE,
  expects: 'more',
  also: [CLOSING_TEXTS, ...WORLD, scoresOf('mean score of the democracies', ['USA', 'GBR', 'DEU', 'SWE'])],
  control: {
    of: 'claim',
    what: 'one objection is enough to stop a text, as under TAP',
    patch: { '/assembly/procedures/aap/stages/approval/threshold': 1 },
  },
  limits: [
    'Turns with one illiberal text, 2022 and after 2023: there both sides do the same, and one objects.',
    'That two objections stop a text: that is the ITU’s rule under AAP. The games show what it is worth to the world and to those who object.',
  ],
};
