import { BANNED, BAN, BLOC, MEMBERS, NOBODY, SEMINAR, UNWATCHED } from './bloc';
import { NEEDLE, WORLD, scoresOf } from './measures';
import type { Experiment } from './types';

const ALLIES = ['GBR', 'FRA', 'DEU', 'JPN'];

export const oneStatePressure: Experiment = {
  id: 'one-state-pressure',
  title: 'One state’s pressure',
  claim:
    'A great power that shuts the rival out alone, and its allies out of its intelligence until they follow, moves the world less than all do together with a ban, an open interface and a fund.',
  essay:
    'On Washington’s campaign against Huawei: “threatening to withhold critical intelligence” moved few, as there was “no low-cost, one-stop-shop alternative”.',
  scenario: SEMINAR,
  setting: UNWATCHED,
  sides: [
    NOBODY,
    {
      ...NOBODY,
      name: 'one state',
      what: 'the United States alone keeps the ban, and shuts Britain, France, Germany and Japan out of what it shares in early warning',
      accords: {
        ...NOBODY.accords,
        [BAN]: {
          USA: 'honour',
          GBR: 'defect',
          SWE: 'defect',
          JPN: 'defect',
          FRA: 'defect',
          DEU: 'defect',
          FIN: 'defect',
        },
      },
      shutOut: { 'early-warning': { USA: ALLIES } },
    },
    BANNED,
    BLOC,
  ],
  contrast: { words: 'one state less bloc', weights: [0, 1, 0, -1] },
  beside: [
    { words: 'one state less each alone', weights: [-1, 1, 0, 0] },
    { words: 'one state less ban by all', weights: [0, 1, -1, 0] },
  ],
  measure: NEEDLE,
  expects: 'less',
  also: [...WORLD, MEMBERS, scoresOf('mean score of the four allies shut out', ALLIES)],
  limits: [
    'That acting alone is the trouble: the bloc differs from one state in its instruments too. The ban by all, kept by as many and with nothing else, tells the two apart.',
    'Whether allies give in: here they do not, whatever is withheld. It shows what pressure costs and brings while it fails, and what following would have brought.',
    'Pressure on buyers outside the bloc, which has other means.',
  ],
};
