import { NEEDLE, SUBJECT, WORLD, partnersOf } from './measures';
import type { Experiment, Side } from './types';

const FUND = 'trusted-5g-fund';
const PAYERS = ['USA', 'GBR', 'DEU', 'SWE'];

function playing(name: string, what: string, strategy: string): Side {
  return {
    name,
    what,
    subject: { among: PAYERS, player: { kind: 'bot', player: 'status-quo', strategy } },
  };
}

export const defection: Experiment = {
  id: 'defection',
  title: 'Defection over a whole game',
  claim:
    'A member that always keeps its share for itself ends worse off than one that answers like with like.',
  essay:
    'It wants an “informal group of states”, without a secretariat to enforce anything. Whether such a group holds where keeping one’s share pays is Axelrod’s question (1984), not the essay’s.',
  scenario: 'radio-silence',
  sides: [
    playing(
      'like with like',
      'one payer into the fund, another in each game, plays tit for tat',
      'tit-for-tat',
    ),
    playing('defects', 'the same one always keeps its share', 'always-defect'),
  ],
  contrast: { words: 'defects less like with like', weights: [-1, 1] },
  measure: SUBJECT,
  expects: 'less',
  also: [partnersOf('mean score of its three partners', PAYERS), NEEDLE, ...WORLD],
  control: {
    of: 'claim',
    what: 'nobody is ever inspected in the fund',
    patch: { [`/accords/${FUND}/inspection/evidence`]: 0, [`/accords/${FUND}/motions`]: [] },
  },
  limits: [
    'Defection against partners that all answer it: the other seats are drawn from eight kinds, of which three do not.',
    'A member that defects once and stops; or one that defects only in the last turn, which may do better than both.',
  ],
};
