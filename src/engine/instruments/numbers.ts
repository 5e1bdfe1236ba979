import type { Instrument, RulesDef } from '../../scenario/types';
import type { Cause } from '../ledger';
import type { Turn } from '../context';
import { FULL, fromPoints, ratio } from '../fixed';
import { within } from '../full/book';
import { frameOf } from '../full/frame';
import type { Setup } from '../setup';

type Instruments = NonNullable<RulesDef['instruments']>;

/** The numbers of one instrument, in the scenario's units; undefined where the scenario has no instruments. */
export function numbersOf<V extends Instrument>(s: Setup, verb: V): Instruments[V] | undefined {
  return s.scenario.rules.instruments?.[verb];
}

/** Where a number of an instrument stands in the merged scenario. */
export function numberPath(verb: Instrument, field: string): string {
  return `/rules/instruments/${verb}/${field}`;
}

/** `points` of the 100-point scale, scaled by a share in world units. */
export function scaled(points: number, share: number): number {
  return ratio(fromPoints(points), share, FULL);
}

/** Domain ids with a part of their own in the instruments; a scenario may lack them. */
const NAMED = {
  chips: ['chips', 'semiconductors'],
  ai: ['ai'],
  biometrics: ['biometrics'],
} as const satisfies Record<string, readonly string[]>;

/** Place of the domain with that part; −1 where the scenario has none. */
export function domainFor(s: Setup, part: keyof typeof NAMED): number {
  const ids: readonly string[] = NAMED[part];
  return s.domains.findIndex((d) => ids.includes(d.id));
}

/** Moves prosperity within its bounds, and lets voters and elites feel it as growth. */
export function prosper(t: Turn, i: number, cause: Cause): void {
  const { growth } = t.mods.full;
  const before = t.world.prosperity.get(i);
  growth[i] = (growth[i] as number) + within(t, 'prosperity', [i], [cause], 400_000, 2_000_000) - before;
}

/** Adds to a measure that runs from 0 to 100 points. */
export function within100(
  t: Turn,
  measure:
    | 'debt'
    | 'tools'
    | 'metals'
    | 'diversified'
    | 'coerced'
    | 'expelled'
    | 'liberties'
    | 'elites'
    | 'approval'
    | 'level'
    | 'stateCapacity',
  at: readonly number[],
  cause: Cause,
): void {
  within(t, measure, at, [cause], 0, FULL);
}

/** Share of the largest market that a state has, world units. */
export function marketShare(s: Setup, i: number): number {
  const { market } = frameOf(s);
  return ratio(market[i] as number, FULL, Math.max(1, ...market));
}
