import type { Estimate } from '../../lab/stats';

/** Signs and separators as printed. */
export function number(x: number, digits = 1): string {
  return Number.isFinite(x) ? x.toFixed(digits).replace('-', '−') : '∞';
}

/** A share as whole per cent. */
export function percent(x: number): string {
  return `${number(100 * x, 0)} %`;
}

/** A share with its interval: `37 % (33 to 41)`. */
export function shareOf(e: Estimate): string {
  return `${percent(e.value)} (${number(100 * e.low, 0)} to ${number(100 * e.high, 0)})`;
}

/** A mean with half its interval: `1.24 ± 0.10`. */
export function meanOf(e: Estimate, digits = 2): string {
  return `${number(e.value, digits)} ± ${number((e.high - e.low) / 2, digits)}`;
}
