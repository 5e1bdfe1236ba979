import { BLOC, MEMBERS, NOBODY, PATCHWORK, SEMINAR, UNWATCHED } from './bloc';
import { NEEDLE, WORLD } from './measures';
import type { Experiment } from './types';

export const patchwork: Experiment = {
  id: 'patchwork',
  title: 'A patchwork',
  claim:
    'Half the members acting is worth less than half of all acting: the second half adds more than the first did.',
  essay:
    'On bans taken one capital at a time: after Australia’s lead, “even Canada and South Korea” were still considering Huawei.',
  scenario: SEMINAR,
  setting: UNWATCHED,
  sides: [NOBODY, PATCHWORK, BLOC],
  contrast: { words: 'what the second half adds, less what the first half added', weights: [1, -2, 1] },
  beside: [
    { words: 'bloc less patchwork', weights: [0, -1, 1] },
    { words: 'patchwork less each alone', weights: [-1, 1, 0] },
  ],
  measure: NEEDLE,
  expects: 'more',
  also: [...WORLD, MEMBERS],
  limits: [
    'That more members move the needle more: the claim is only that a bloc is more than the sum of its parts, which the comparison “bloc less patchwork” alone would not show.',
    'Patchworks in which members choose different instruments; here a state does all three or none.',
  ],
};
