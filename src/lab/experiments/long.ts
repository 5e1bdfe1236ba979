import { scoresOf } from './measures';

export const LONG = 'long-table';

/** The table of the twelve. */
export const CLUB = 't-12';

/** The democracies of the twelve that somebody plays. */
export const TWELVE = [
  'USA',
  'GBR',
  'FRA',
  'DEU',
  'JPN',
  'AUS',
  'CAN',
  'KOR',
  'FIN',
  'SWE',
  'IND',
  'ISR',
] as const;

export const TWELVE_SCORE = scoresOf('mean score of the twelve', TWELVE);
export const RIVALS = scoresOf('mean score of China and Russia', ['CHN', 'RUS']);

/** Nobody is inspected in an accord: sides differ by what it does, and not by what a caught defector loses. */
export function unwatched(...accords: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    accords.map((id) => [`/accords/${id}/inspection`, { evidence: 0, effort: false }]),
  );
}

const CARRIED = [
  'trusted-5g-fund',
  'cyber-doctrine',
  'joint-laboratory',
  'no-social-control',
  'secure-supplies',
  'talent',
];

/** Nobody may call the table before the game is over, and the accords it carries stand by themselves. */
export const NO_CLUB: Readonly<Record<string, unknown>> = {
  [`/forums/${CLUB}/convene/from`]: 11,
  ...Object.fromEntries(CARRIED.map((id) => [`/accords/${id}/forum`, null])),
};
