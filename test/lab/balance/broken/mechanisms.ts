import { FUND, RADIO, type BrokenBuild } from './types';

/** Mechanisms that a scenario has and that do nothing in it: taken out, they change no ending. */
export const MECHANISMS: readonly BrokenBuild[] = [
  {
    code: 'matters-deals',
    ...RADIO,
    patch: {
      '/agenda': [
        ['accords', 'assembly'],
        ['accords', 'assembly', 'statecraft'],
      ],
    },
    why: 'deals that are on no agenda change no ending',
  },
  {
    code: 'matters-swing-supply',
    ...RADIO,
    patch: { '/rules/statecraft/supplier/push': 0.0001 },
    why: 'a supplier named by a swing state that moves no market changes no ending',
  },
  {
    code: 'matters-lock-in',
    ...RADIO,
    patch: { '/rules/tilts/lockAt': 100 },
    why: 'a lock at the end of the scale changes no ending',
  },
  {
    code: 'matters-events',
    ...RADIO,
    patch: {
      '/events/back-door/effects/0/tilt/by': 0,
      '/events/western-tapping/effects/0/tilt/by': 0,
      '/events/chip-shortage/effects/0/accordPush/factor': 1000,
    },
    why: 'events that do nothing change no ending',
  },
  {
    code: 'matters-cards',
    ...RADIO,
    patch: { '/cards': { lean: 0, inspection: 0, event: 0, report: 0 } },
    why: 'cards that tell nothing change no ending',
    sound: {
      sizes: { games: 24 },
      // Leans that are worth knowing.
      patch: { '/cards': { lean: 1, inspection: 0, event: 0, report: 0 }, '/rules/tilts/lean': 20 },
    },
  },
  {
    code: 'matters-covert',
    scenario: 'radio-silence-seminar',
    patch: { '/agenda': [['research', 'accords', 'assembly', 'deals']] },
    why: 'covert acts that are on no agenda change no ending',
    sizes: { games: 2, knockouts: 2 },
    alone: 'taken out of the seminar they change one ending in eight: games enough to show it take too long',
  },
  {
    code: 'matters-elections',
    ...RADIO,
    patch: { '/rules/voters/margin': 900 },
    why: 'elections that no government can lose change no ending',
  },
  {
    code: 'matters-motions',
    ...RADIO,
    patch: { [`${FUND}/motions/more-inspectors/from`]: 40, [`${FUND}/motions/open-books/from`]: 40 },
    why: 'motions that are voted on after the end change no ending',
    sound: {
      sizes: { games: 24 },
      // A fund that only its members' votes can hold to its rules.
      patch: {
        [`${FUND}/inspection/evidence`]: 0,
        [`${FUND}/motions/more-inspectors/from`]: 1,
        [`${FUND}/motions/more-inspectors/repeal`]: false,
        [`${FUND}/motions/more-inspectors/effects`]: [
          { kind: 'enforcement', evidence: 1000 },
          { kind: 'quorum', least: 4 },
        ],
      },
    },
  },
];
