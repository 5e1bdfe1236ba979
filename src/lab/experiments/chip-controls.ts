import { LONG, RIVALS, unwatched } from './long';
import { LIBERAL, NEEDLE, levelOf, scoresOf } from './measures';
import type { Experiment, Side } from './types';

const CONTROLS = 'chip-machines';
const MAKERS = ['USA', 'JPN', 'NLD', 'KOR', 'TWN'] as const;
const LEARNS = { [`/accords/${CONTROLS}/provisions/export-control/indigenise`]: 400 };
const STANDS = { [`/accords/${CONTROLS}/provisions/export-control/indigenise`]: 0 };

const side = (
  name: string,
  what: string,
  controls: 'honour' | 'defect' | 'alone',
  learns: boolean,
): Side => ({
  name,
  what,
  patch: learns ? LEARNS : STANDS,
  accords: {
    [CONTROLS]:
      controls === 'alone'
        ? Object.fromEntries(MAKERS.map((id) => [id, id === 'USA' ? 'honour' : 'defect'] as const))
        : controls,
  },
});

export const chipControls: Experiment = {
  id: 'chip-controls',
  title: 'Controls on chip machines',
  claim:
    'Controls on chip machines kept by all who make them hold China’s chips back further than controls of America alone, even where a target that is denied learns to build its own.',
  essay: 'On “multilateral export controls on semiconductor manufacturing equipment”.',
  scenario: LONG,
  setting: {
    what: 'Nobody is inspected in the controls: the sides differ by what the controls do.',
    patch: unwatched(CONTROLS),
  },
  sides: [
    side('none', 'nobody keeps the controls', 'defect', true),
    side(
      'alone',
      'the United States alone keeps them, and a target that is denied learns faster',
      'alone',
      true,
    ),
    side('together', 'all five makers keep them, and a target that is denied learns faster', 'honour', true),
    side('none, no learning', 'nobody keeps them, and denial teaches nothing', 'defect', false),
    side('together, no learning', 'all five keep them, and denial teaches nothing', 'honour', false),
  ],
  contrast: { words: 'together less alone', weights: [0, -1, 1, 0, 0] },
  beside: [
    { words: 'together less none', weights: [-1, 0, 1, 0, 0] },
    { words: 'alone less none', weights: [-1, 1, 0, 0, 0] },
    { words: 'what learning takes from the controls of all', weights: [-1, 0, 1, 1, -1] },
  ],
  measure: levelOf('China’s level in chips at the end', 'CHN', 'semiconductors'),
  expects: 'less',
  also: [NEEDLE, LIBERAL, scoresOf('mean score of the five makers', MAKERS), RIVALS],
  limits: [
    'How fast a denied industry learns: 400 of a thousand is a choice, and the last comparison shows what it is worth.',
    'Firms that sell through others, licences, and machines already sold.',
    'What China does besides: its computer player answers as it likes on every side.',
  ],
};
