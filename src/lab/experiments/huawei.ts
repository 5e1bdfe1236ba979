import { LONG, TWELVE_SCORE, unwatched } from './long';
import { NEEDLE, levelOf, networksOf, scoresOf } from './measures';
import type { Experiment } from './types';

const BAN = 'trusted-vendors';
/** Turns are years from 2021 on; 5 comes after the years that are played. */
const NEVER = 5;

/** When each member in fact shut Huawei out of its 5G networks, or set a date for it; world facts, country table. */
const AS_IT_WAS = {
  USA: 1,
  GBR: 1,
  AUS: 1,
  SWE: 1,
  JPN: 1,
  FRA: 1,
  CAN: 2,
  DEU: 4,
  FIN: NEVER,
  ITA: NEVER,
  NLD: NEVER,
} as const;

export const huawei: Experiment = {
  id: 'huawei',
  title: 'Huawei, 2021 to 2024, otherwise',
  claim:
    'Had all members kept Huawei out of their networks from 2021 on, and not one after the other as they did, buyers who had not chosen would stand nearer to open networks at the end of 2024.',
  essay:
    'On bans “one capital at a time”: what the essay wanted in 2020 was that allies decide together and early.',
  scenario: LONG,
  setting: {
    what: 'Four years are played, 2021 to 2024. Nobody is inspected in the ban, and as it was means by the years in which members in fact shut Huawei out or set a date.',
    patch: { '/turns/count': 4, '/turns/hidden': [], ...unwatched(BAN) },
  },
  sides: [
    { name: 'never', what: 'no member keeps the ban', accords: { [BAN]: 'defect' } },
    {
      name: 'as it was',
      what: 'Australia, America, Britain, Sweden, Japan and France keep it from 2021, Canada from 2022, Germany from 2024, Finland, Italy and the Netherlands not by 2024',
      accords: { [BAN]: AS_IT_WAS },
    },
    { name: 'together', what: 'all eleven keep it from 2021 on', accords: { [BAN]: 'honour' } },
  ],
  contrast: { words: 'together less as it was', weights: [0, -1, 1] },
  beside: [
    { words: 'as it was less never', weights: [-1, 1, 0] },
    { words: 'together less never', weights: [-1, 0, 1] },
  ],
  measure: networksOf('telecom'),
  expects: 'more',
  also: [
    NEEDLE,
    levelOf('China’s level in networks', 'CHN', 'telecom'),
    TWELVE_SCORE,
    scoresOf('mean score of Sweden and Finland, who make radios', ['SWE', 'FIN']),
  ],
  limits: [
    'The years 2019 and 2020, when most was decided: the game begins in 2021, with what had been bought by then.',
    'The American rule that cut Huawei off from chips, which did more than bans by most accounts; it is the same on every side.',
    'Half-bans: limits by time, by the core of the network, or by licence count here as a ban or as none.',
  ],
};
