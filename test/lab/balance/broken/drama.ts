import type { Patch } from '../../../../src/lab/vary';
import { RADIO, ROOMS, inEveryAccord, type BrokenBuild } from './types';

/** One turn that counts, in which luck throws the markets far to one side, and nothing that fades. */
const DECIDED_AT_ONCE: Patch = {
  '/turns/stakes': [1000, 0],
  '/rules/tilts/noise': 400,
  '/rules/tilts/hedging': 0,
  '/rules/index/base': 1000,
  '/rules/index/standards': 0,
};

const open = (code: string, why: string): BrokenBuild => ({
  code,
  ...RADIO,
  patch: DECIDED_AT_ONCE,
  why,
  sizes: { games: 30 },
});

/** What Kenya and Indonesia must have banked by the end, points. */
const banked = (points: number): Patch =>
  Object.fromEntries(
    ['KEN', 'IDN'].map((of) => [
      `/aims/${of.toLowerCase()}-bank/when`,
      { atLeast: { measure: 'banked', of, value: points } },
    ]),
  );

/** What makes a game open and every seat's choices count. */
export const DRAMA: readonly BrokenBuild[] = [
  open(
    'open-at-a-third',
    'where luck decides all in turn 1, the ending can be foretold at a third of the game',
  ),
  open(
    'open-at-two-thirds',
    'where luck decides all in turn 1, the ending can be foretold at two thirds of the game',
  ),
  open(
    'open-at-a-third-changing',
    'where luck decides all in turn 1, the ending can be foretold at a third though players change',
  ),
  open(
    'open-at-two-thirds-changing',
    'where luck decides all in turn 1, the ending can be foretold at two thirds though players change',
  ),
  {
    code: 'lead-changes',
    ...RADIO,
    patch: { '/turns/stakes': [1000, 0] },
    why: 'where only turn 1 counts, whoever leads after it leads to the end',
  },
  {
    code: 'seats-pivotal',
    ...ROOMS,
    patch: { '/states/CHN/push': -60 },
    why: 'under a pull that no dues can match, no order changes the ending',
  },
  {
    code: 'choices-matter',
    ...RADIO,
    patch: { '/turns/stakes': [10] },
    why: 'with stakes of a hundredth, the best order brings no more than the default',
  },
  {
    code: 'ending-liberal',
    ...RADIO,
    patch: { '/states/CHN/push': -60 },
    why: 'under a pull that nobody can match, the liberal ending never comes',
  },
  {
    code: 'ending-illiberal',
    ...RADIO,
    patch: { '/states/CHN/push': -60 },
    why: 'under a pull that nobody can match, the illiberal ending always comes',
  },
  {
    code: 'ending-fragmented',
    ...RADIO,
    patch: { '/rules/endings/liberal': 0, '/rules/endings/illiberal': 0 },
    why: 'with thresholds at nought, no world ends fragmented',
  },
  {
    code: 'aims-in-reach',
    ...RADIO,
    patch: banked(900),
    why: 'an aim of 900 points banked is met by nobody',
  },
  {
    code: 'aims-not-given',
    ...RADIO,
    patch: banked(0),
    why: 'an aim of nothing banked is met by everybody',
  },
  {
    code: 'breaks',
    ...RADIO,
    patch: { ...inEveryAccord('inspection/evidence', 0), '/rules/tilts/lockAt': 101 },
    why: 'without inspections and locks, the world drifts and does not break',
  },
  {
    code: 'luck',
    ...RADIO,
    patch: {
      '/rules/tilts/noise': 0,
      '/rules/tilts/lean': 0,
      '/turns/hidden': [],
      '/events': [],
      '/cards': null,
      ...inEveryAccord('inspection/evidence', 1000),
      // What the others have at home is known only roughly: nobody acts on that, or sells by it.
      '/agenda': [['accords', 'assembly']],
    },
    why: 'where nothing is drawn, luck tells nothing',
    sound: { sizes: { populations: 30, keys: 8 } },
  },
  {
    code: 'luck',
    ...RADIO,
    patch: {
      '/rules/tilts/noise': 400,
      '/rules/index/base': 1000,
      '/rules/index/standards': 0,
    },
    why: 'where every market is thrown from end to end each turn, luck decides',
  },
  {
    code: 'no-pure-plan',
    ...ROOMS,
    patch: { '/accords/one-radio/due/home': 40, '/accords/one-radio/provisions/share/perDue': 0 },
    why: 'where a due of 40 brings nothing, never to pay is a plan that beats every bot',
  },
  {
    code: 'nothing-dead',
    ...ROOMS,
    patch: {
      '/agenda': [['accords', 'statecraft']],
      '/states/FIN/seat/acts': 1,
      '/states/SWE/seat/acts': 1,
      '/rules/statecraft/verbs': ['invest', 'ban'],
      '/rules/statecraft/ban/cost': 40,
      '/rules/statecraft/ban/cut': 0,
    },
    why: 'a ban that costs 40 and cuts nothing is chosen by nobody with a purpose',
    // Enough for players that choose at random to have chosen it, who do not count.
    sizes: { games: 60, usage: 60 },
  },
  {
    code: 'nothing-dead',
    ...ROOMS,
    patch: { '/rules/statecraft/verbs': ['invest'] },
    why: 'an act that is on no agenda is done by nobody',
  },
  {
    code: 'seats-range',
    ...RADIO,
    patch: { '/turns/hidden': [100], '/turns/stakes': [100, 100, 100, 100, 10_000] },
    why: 'where a rare fifth turn counts a hundredfold, a seat is nearly always at one end of its range',
    sizes: { games: 24 },
  },
];
