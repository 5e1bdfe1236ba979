import { honoured } from './measures';
import type { Experiment } from './types';

const WATCHED = ['trusted-5g-fund', 'chip-consortium', 'six-g-laboratory', 'trusted-vendors', 'open-radio'];

export const intelligence: Experiment = {
  id: 'intelligence',
  title: 'Sharing intelligence and defection',
  claim:
    'Where intelligence is shared, members keep their other accords more often, because a defector is found out.',
  scenario: 'radio-silence-seminar',
  without: { what: 'nobody shares intelligence', accords: { 'early-warning': 'defect' } },
  with: { what: 'all members of early warning share it', accords: { 'early-warning': 'honour' } },
  measure: honoured('dues paid in the five other accords of the democracies', WATCHED),
  expects: 'more',
  caution:
    'The computer’s players answer to what is found out by their strategies; people may answer more, or less.',
};
