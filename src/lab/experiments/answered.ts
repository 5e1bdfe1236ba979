import { BLOC, DEMOCRACIES, MEMBERS, PATCHWORK, SEMINAR, UNWATCHED } from './bloc';
import { NEEDLE, WORLD, scoresOf } from './measures';
import type { Experiment } from './types';

/** The other bloc's answer in kind: the three instruments of the democracies, turned round, with the same numbers. */
const ANSWER = {
  id: 'answer-in-kind',
  name: 'Answer in kind',
  summary:
    'China, Russia and their partners lend together, build to one platform, and keep the bloc’s radios out.',
  honour: 'Keep it',
  defect: 'Leave it',
  pole: 'illiberal',
  members: ['CHN', 'RUS', 'closed-partners'],
  due: { budget: 50 },
  provisions: [
    { kind: 'loan-fund', domain: 'radio', phi: 560, failChance: 80 },
    { kind: 'open-interface', domain: 'radio', abroad: 400 },
    { kind: 'vendor-ban', domain: 'radio', targets: [...DEMOCRACIES] },
  ],
  inspection: { evidence: 0 },
  caught: {},
};

export const answered: Experiment = {
  id: 'answered',
  title: 'Being answered by the other bloc',
  claim:
    'A visible bloc that the other side answers in kind does worse than a patchwork that nobody answers.',
  essay: 'Against the essay, which grants that “China and Russia … would treat it as a threat” and goes on.',
  scenario: SEMINAR,
  setting: UNWATCHED,
  sides: [
    PATCHWORK,
    BLOC,
    {
      ...BLOC,
      name: 'answered',
      what: 'the bloc; and China, Russia and their partners lend together, build to a platform of their own and keep its radios out, by accords with the same numbers',
      patch: { [`/accords/${ANSWER.id}`]: ANSWER },
      accords: { ...BLOC.accords, [ANSWER.id]: 'honour' },
    },
  ],
  contrast: { words: 'answered bloc less patchwork', weights: [-1, 0, 1] },
  beside: [
    { words: 'bloc less patchwork, nobody answers', weights: [-1, 1, 0] },
    { words: 'what the answer takes from the bloc', weights: [0, -1, 1] },
  ],
  measure: NEEDLE,
  expects: 'less',
  also: [...WORLD, MEMBERS, scoresOf('mean score of China and Russia', ['CHN', 'RUS'])],
  limits: [
    'That an answer would look like this: it mirrors the bloc. A fund alone takes little from it in this model; covert action and embargoes are as the computer’s autocracies choose on every side.',
    'Whether a patchwork would go unanswered: the claim grants it.',
  ],
};
