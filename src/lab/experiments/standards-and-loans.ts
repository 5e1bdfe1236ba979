import { LOANS, MEMBERS, NOBODY, SEMINAR, UNWATCHED } from './bloc';
import { CLOSING_TEXTS, NEEDLE, WORLD } from './measures';
import type { Experiment, Side } from './types';

const side = (name: string, what: string, objects: boolean, lends: boolean): Side => ({
  ...NOBODY,
  name,
  what,
  patch: { [`/accords/${LOANS}/due/budget`]: lends ? 50 : 0 },
  accords: { ...NOBODY.accords, [LOANS]: lends ? 'honour' : 'defect' },
  objections: objects ? 'together' : 'none',
});

export const standardsAndLoans: Experiment = {
  id: 'standards-and-loans',
  title: 'Standards with and without loans',
  claim:
    'Rules and money help each other: keeping closed standards out is worth more where buyers can also borrow for open networks.',
  essay:
    'On setting standards for “first-mover advantage” beside “concrete financial commitments” to match the Digital Silk Road.',
  scenario: SEMINAR,
  setting: UNWATCHED,
  sides: [
    side('neither', 'democracies neither object to closed texts nor lend in common', false, false),
    side('standards', 'they object together, two to a text, and lend nothing', true, false),
    side('loans', 'they all pay into the fund, and object to nothing', false, true),
    side('both', 'they object together, and all pay into the fund', true, true),
  ],
  contrast: { words: 'what each adds where the other is, less what it adds alone', weights: [1, -1, -1, 1] },
  beside: [
    { words: 'standards less neither', weights: [-1, 1, 0, 0] },
    { words: 'loans less neither', weights: [-1, 0, 1, 0] },
    { words: 'both less neither', weights: [-1, 0, 0, 1] },
  ],
  measure: NEEDLE,
  expects: 'more',
  also: [CLOSING_TEXTS, ...WORLD, MEMBERS],
  limits: [
    'Democracies’ own drafts: here they only object. What they put forward themselves falls on every side alike, for they support nothing.',
    'Loans with conditions that a borrower may dislike.',
  ],
};
