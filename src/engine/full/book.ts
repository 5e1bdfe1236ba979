import type { ParameterId } from '../../scenario/types';
import type { Measure } from '../columns';
import type { Turn } from '../context';
import type { Cause } from '../ledger';
import { clamp } from '../fixed';

type Source = { measure: Measure; subject: string };

/** Where a parameter stands in the merged scenario. */
export function param(id: ParameterId): string {
  return `/rules/parameters/${id}`;
}

/** What a number was computed from, where the ledger keeps it: a silent ledger is not made to build it. */
export function sources(t: Turn, list: () => Source[]): Source[] | undefined {
  return t.ledger.silent ? undefined : list();
}

/** A measure of states (or domain and state) that a number was computed from. */
export function source(measure: Measure, ...ids: string[]): Source {
  return { measure, subject: ids.join('/') };
}

/** Id of the state at a place. */
export function nameOf(t: Turn, i: number): string {
  return t.setup.states[i]?.id ?? '';
}

export function domainName(t: Turn, d: number): string {
  return t.setup.domains[d]?.id ?? '';
}

/**
 * Adds every part to the cell and, where the sum leaves its bounds, what the bound took away as a cause of its own.
 * Returns the new value.
 */
export function within(
  t: Turn,
  measure: Measure,
  at: readonly number[],
  parts: readonly Cause[],
  low: number,
  high: number,
): number {
  let value = t.world[measure].get(at[0], at[1], at[2]);
  for (const part of parts) if (part.delta !== 0) value = t.add(measure, at, part);
  if (value < low) return t.add(measure, at, { rule: 'arithmetic.bounds', delta: low - value });
  if (value > high) return t.add(measure, at, { rule: 'arithmetic.bounds', delta: high - value });
  return value;
}

/**
 * The same for a cell that every turn moves: `by` is what the parts sum to. A silent ledger adds that and leaves the parts, which are
 * most of the work, unmade.
 */
export function shift(
  t: Turn,
  measure: Measure,
  [a = 0, b = 0]: readonly number[],
  by: number,
  low: number,
  high: number,
  parts: () => readonly Cause[],
): number {
  if (!t.ledger.silent) return within(t, measure, [a, b], parts(), low, high);
  const column = t.world[measure];
  const place = column.at(a, b);
  const value = clamp((column.data[place] as number) + by, low, high);
  column.data[place] = value;
  return value;
}
