import type { Estimate } from '../../stats';
import type { Finding } from './types';

/** An estimate as a finding, in its own unit. */
export function plain(e: Estimate, note?: Finding['note']): Finding {
  return { figure: e.value, interval: [e.low, e.high], ...(note === undefined ? {} : { note }) };
}

/** A share or a difference of shares as a finding in per cent. */
export function percent(e: Estimate, note?: Finding['note']): Finding {
  return plain({ ...e, value: 100 * e.value, low: 100 * e.low, high: 100 * e.high }, note);
}

/** The entry whose value is least, or greatest; null of none. */
export function extreme<T>(list: readonly T[], value: (x: T) => number, sign: 1 | -1): T | null {
  return list.reduce<T | null>(
    (best, x) => (best === null || sign * value(x) > sign * value(best) ? x : best),
    null,
  );
}

/** What is found where nothing could be measured: no figure that passes. */
export const NOTHING: Finding = { figure: Number.NaN };
