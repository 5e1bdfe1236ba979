import { scoreOf } from './measures';
import type { Experiment } from './types';

export const defection: Experiment = {
  id: 'defection',
  title: 'Defection over a whole game',
  claim:
    'A member that always keeps its share for itself ends worse off than one that answers like with like.',
  scenario: 'radio-silence',
  without: {
    what: 'Germany plays tit for tat in the fund',
    seats: { DEU: { kind: 'bot', player: 'status-quo', strategy: 'tit-for-tat' } },
  },
  with: {
    what: 'Germany always defects',
    seats: { DEU: { kind: 'bot', player: 'status-quo', strategy: 'always-defect' } },
  },
  measure: scoreOf('DEU', 'Germany’s score'),
  expects: 'less',
  caution: 'One seat in one scenario, among mixed players. How soon a defector is found out decides it.',
};
