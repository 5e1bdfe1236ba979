import { CLUB, LONG, TWELVE, TWELVE_SCORE } from './long';
import { LIBERAL, NEEDLE, cohesionOf, networksOf } from './measures';
import type { Experiment, Side } from './types';

const SEVEN = ['USA', 'GBR', 'FRA', 'DEU', 'JPN', 'CAN', 'ITA'];
const TWENTY = [...TWELVE, 'ITA', 'NLD', 'TWN', 'BRA', 'CHL', 'KEN', 'NGA', 'ZAF'];
/** The rich economies of the scenario that are in the OECD. */
const RICH = [...TWELVE.filter((id) => id !== 'IND'), 'ITA', 'NLD', 'CHL', 'MEX', 'TUR', 'rest-of-europe'];
/** The members of the G-20 that the scenario has, the Union apart. */
const LARGE = 'USA CHN JPN DEU IND GBR FRA ITA BRA CAN RUS KOR AUS MEX IDN SAU TUR ZAF'.split(' ');

/** What a club of any members can do in common; its other accords keep those of their members who sit in it. */
const COMMON = ['joint-laboratory', 'secure-supplies', 'cyber-doctrine'];

function club(name: string, what: string, members: readonly string[]): Side {
  return {
    name,
    what,
    patch: {
      [`/forums/${CLUB}/members`]: members,
      ...Object.fromEntries(COMMON.map((id) => [`/accords/${id}/members`, members])),
    },
  };
}

export const sizesOfAClub: Experiment = {
  id: 'sizes-of-a-club',
  title: 'Who sits at the table',
  claim:
    'A table of the twelve does more for an open order than one of the G-7, of twenty, of the OECD or of the G-20 would.',
  essay:
    'On the T-12 against what exists: “G-20 includes the illiberal states”, the OECD is “too large”, and growth to “around 20 members within five years”.',
  scenario: LONG,
  setting: {
    what: 'The table stands from the first year with the members named, and nobody joins or leaves it by vote. Its research, supplies and doctrine are open to every member; whether dues are paid is up to the players.',
    patch: { [`/forums/${CLUB}/convene`]: null, [`/forums/${CLUB}/admission`]: null },
  },
  sides: [
    club('seven', 'the G-7', SEVEN),
    club('twelve', 'the twelve of the essay', TWELVE),
    club('twenty', 'the twelve and its eight candidates', TWENTY),
    club('OECD', 'seventeen rich economies', RICH),
    club('G-20', 'eighteen large economies, China and Russia among them', LARGE),
  ],
  contrast: { words: 'twelve less the mean of the other four', weights: [-0.25, 1, -0.25, -0.25, -0.25] },
  beside: [
    { words: 'twelve less seven', weights: [-1, 1, 0, 0, 0] },
    { words: 'twenty less twelve', weights: [0, -1, 1, 0, 0] },
    { words: 'twelve less OECD', weights: [0, 1, 0, -1, 0] },
    { words: 'twelve less G-20', weights: [0, 1, 0, 0, -1] },
  ],
  measure: NEEDLE,
  expects: 'more',
  also: [LIBERAL, networksOf('telecom'), cohesionOf('cohesion of the table', CLUB), TWELVE_SCORE],
  limits: [
    'Members that nobody plays keep every accord: large tables have more of them, and are flattered by it.',
    'What a club is for: the G-20 and the OECD would be used for other things than these accords.',
    'Bargaining costs are the model’s: they grow with the square of the members beyond a size, and with how far they stand apart.',
  ],
};
