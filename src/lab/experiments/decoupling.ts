import { DEMOCRACIES, MEMBERS, SEMINAR } from './bloc';
import { NEEDLE, WORLD, scoresOf } from './measures';
import type { Experiment, Side } from './types';

const DOMAINS = ['radio', 'semiconductors', 'ai', 'cyber'] as const;
const TARGETS = ['CHN', 'RUS', 'closed-partners'];

/** One accord that shuts doors in every domain, both ways, between all democracies and the other bloc. */
const SPLIT = {
  id: 'two-worlds',
  name: 'Two worlds',
  summary: 'The democracies neither buy from the closed bloc nor sell to it, in anything.',
  honour: 'Keep apart',
  defect: 'Trade',
  pole: 'liberal',
  members: [...DEMOCRACIES],
  due: {},
  provisions: DOMAINS.flatMap((domain) => [
    { kind: 'vendor-ban', domain, targets: TARGETS },
    { kind: 'export-control', domain, targets: TARGETS },
  ]),
  inspection: { evidence: 0 },
  caught: {},
};

const side = (name: string, what: string, apart: boolean): Side => ({
  name,
  what,
  patch: { [`/accords/${SPLIT.id}`]: SPLIT },
  accords: { [SPLIT.id]: apart ? 'honour' : 'defect' },
});

export const decoupling: Experiment = {
  id: 'decoupling',
  title: 'Full decoupling',
  claim:
    'Democracies that cut every tie of technology with the closed bloc lose the order: those who buy from both sides, and the rules, move away from them.',
  essay:
    'Beside the essay, which asks to “not ignore illiberal states”: the end that some of its friends wanted.',
  scenario: SEMINAR,
  sides: [
    side('as it is', 'doors stand as the players choose, one by one', false),
    side(
      'decoupled',
      'all eight democracies neither buy from the closed bloc nor sell to it, in any of the four fields, from the first year on',
      true,
    ),
  ],
  contrast: { words: 'decoupled less as it is', weights: [-1, 1] },
  measure: NEEDLE,
  expects: 'less',
  also: [...WORLD, MEMBERS, scoresOf('mean score of China and Russia', ['CHN', 'RUS'])],
  limits: [
    'Ties that the model lacks: students, data, finance, and goods that carry technology inside.',
    'A closed bloc that answers: its computer players do as they like.',
  ],
};
