import { BAN, HALF, LOANS, OPEN, keptBy } from './bloc';
import { NEEDLE } from './measures';
import type { Experiment } from './types';

/** The other bloc's answer: a fund of its own, as the democracies' one is built. */
const ANSWER = {
  id: 'answering-fund',
  name: 'Answering fund',
  summary: 'China and Russia lend together to buyers of their networks.',
  honour: 'Pay',
  defect: 'Keep it',
  pole: 'illiberal',
  members: ['CHN', 'RUS'],
  due: { budget: 50 },
  provisions: [{ kind: 'loan-fund', domain: 'radio', phi: 560 }],
  inspection: { evidence: 400 },
  caught: {},
};

export const answered: Experiment = {
  id: 'answered',
  title: 'Being answered by the other bloc',
  claim:
    'A visible bloc that the other side answers with a bloc of its own does worse than a patchwork that nobody answers.',
  scenario: 'radio-silence-seminar',
  without: {
    what: 'half the members keep the ban, open their interfaces and pay into the fund; China and Russia have no fund',
    accords: { [BAN]: keptBy(HALF), [OPEN]: keptBy(HALF), [LOANS]: keptBy(HALF) },
  },
  with: {
    what: 'all members do, and China and Russia answer with a loan fund that both pay into',
    patch: { [`/accords/${ANSWER.id}`]: ANSWER },
    accords: { [BAN]: 'honour', [OPEN]: 'honour', [LOANS]: 'honour', [ANSWER.id]: 'honour' },
  },
  measure: NEEDLE,
  expects: 'less',
  caution:
    'The answer is one fund. Beside it the computer’s autocracies retaliate as they choose, in both sides of the comparison.',
};
