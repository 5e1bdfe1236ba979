import { BLOC, MEMBERS, PATCHWORK, SEMINAR, UNWATCHED } from './bloc';
import { NEEDLE, WORLD, scoresOf } from './measures';
import type { Experiment } from './types';

/** The other bloc's answer: a fund of its own, built as the democracies' is. */
const ANSWER = {
  id: 'answering-fund',
  name: 'Answering fund',
  summary: 'China and Russia lend together to buyers of their networks.',
  honour: 'Pay',
  defect: 'Keep it',
  pole: 'illiberal',
  members: ['CHN', 'RUS'],
  due: { budget: 50 },
  provisions: [{ kind: 'loan-fund', domain: 'radio', phi: 560, failChance: 80 }],
  inspection: { evidence: 0 },
  caught: {},
};

export const answered: Experiment = {
  id: 'answered',
  title: 'Being answered by the other bloc',
  claim:
    'A visible bloc that the other side answers with a fund of its own does worse than a patchwork that nobody answers.',
  essay: 'Against the essay, which grants that “China and Russia … would treat it as a threat” and goes on.',
  scenario: SEMINAR,
  setting: UNWATCHED,
  sides: [
    PATCHWORK,
    BLOC,
    {
      ...BLOC,
      name: 'answered',
      what: 'the bloc, and China and Russia both pay into a loan fund built like its own',
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
    'Stronger answers: this one is a single fund. Covert action, embargoes and pressure on buyers are as the computer’s autocracies choose on every side.',
    'Whether a patchwork would go unanswered: the claim grants it.',
  ],
};
