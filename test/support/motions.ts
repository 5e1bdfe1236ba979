import type { OrderSet } from '../../src/engine';
import type { Scenario } from '../../src/scenario/types';
import { game, type TestGame } from './game';
import { variant } from './variant';

export const FUND = 'trusted-5g-fund';
export const MEMBERS = ['USA', 'GBR', 'DEU', 'SWE'] as const;

type Motion = Scenario['accords'][number]['motions'][number];
type Effect = Motion['effects'][number];

/** A motion that may be voted on from the first turn. */
export function motionTo(effects: Effect | Effect[], o: Partial<Motion> = {}): Motion {
  const list = Array.isArray(effects) ? effects : [effects];
  return {
    id: 'motion',
    title: 'A motion',
    summary: 'Something changes.',
    from: 1,
    repeal: true,
    effects: list,
    ...o,
  };
}

/** Radio Silence with these motions before the members of the fund, and with `accord` changed as said. */
export function fundWith(
  motions: readonly Motion[],
  accord: Partial<Scenario['accords'][number]> = {},
): Scenario {
  return variant('radio-silence', (s) => {
    s.accords = s.accords.map((a) => (a.id === FUND ? { ...a, ...accord, motions: [...motions] } : a));
  });
}

export function fund(
  motions: readonly Motion[],
  accord: Partial<Scenario['accords'][number]> = {},
): TestGame {
  return game(fundWith(motions, accord));
}

type Vote = 'yes' | 'no' | 'abstain';

/** Members' hands by their place in the fund: America, Britain, Germany, Sweden. */
export function hands(votes: readonly Vote[], motion = 'motion'): OrderSet {
  return Object.fromEntries(votes.map((vote, i) => [MEMBERS[i] as string, { motions: { [motion]: vote } }]));
}

/** Conduct in the fund by the same places. */
export function dues(paid: readonly boolean[]): OrderSet {
  return Object.fromEntries(
    paid.map((yes, i) => [MEMBERS[i] as string, { accords: { [FUND]: yes ? 'honour' : 'defect' } as const }]),
  );
}
