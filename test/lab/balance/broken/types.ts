import type { Sizes } from '../../../../src/lab/balance/sizes';
import type { Patch } from '../../../../src/lab/vary';

/** A change of a shipped scenario that kills what one verdict guards. */
export interface BrokenBuild {
  readonly code: string;
  readonly scenario: string;
  readonly patch: Patch;
  /** What is broken, and what comes of it. */
  readonly why: string;
  /** Where the usual few games are too few, or more than are needed. */
  readonly sizes?: Partial<Sizes>;
  /** What it is held against. By itself: the scenario as it ships. */
  readonly sound?: {
    /** Where as it ships the mechanism does so little that few games do not show it: one in which it does more. */
    readonly patch?: Patch;
    readonly sizes?: Partial<Sizes>;
  };
  /** Why it is held against nothing. */
  readonly alone?: string;
}

export const RADIO = { scenario: 'radio-silence' } as const;
export const ROOMS = { scenario: 'small-rooms' } as const;

export const FUND = '/accords/trusted-5g-fund';

/** One value at the same place of every accord of Radio Silence. */
export function inEveryAccord(path: string, value: unknown): Patch {
  const ids = ['trusted-5g-fund', 'technology-transfer', 'price-pact'];
  return Object.fromEntries(ids.map((a) => [`/accords/${a}/${path}`, value]));
}

/** What each share of the fund brings each member, points. */
export function fundPays(points: number): Patch {
  return { [`${FUND}/provisions/share/perDue`]: points };
}
