/** The ten of the round robin by their short names in the literature, and the strategy of the game that each is. */
export const TEN = {
  allc: 'always-honour',
  alld: 'always-defect',
  tft: 'tit-for-tat',
  tf2t: 'two-tats',
  stft: 'suspicious-tit-for-tat',
  grim: 'grim',
  wsls: 'win-stay-lose-shift',
  alternator: 'alternator',
  gtft: 'generous-tit-for-tat',
  random: 'random',
} as const;

export type ShortName = keyof typeof TEN;
export const SHORT_NAMES = Object.keys(TEN) as readonly ShortName[];

/** On accords there are two more: `gradual`, and tit for tat that defects from the last certain turn on. */
export const ON_ACCORDS = {
  ...TEN,
  gradual: 'gradual',
  'tft-end': 'tit-for-tat',
} as const;

export type AccordName = keyof typeof ON_ACCORDS;
export const ACCORD_NAMES = Object.keys(ON_ACCORDS) as readonly AccordName[];
