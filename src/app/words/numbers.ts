import type { NumberFormat } from './message';

/** How a language writes numbers. */
export interface NumberStyle {
  readonly decimal: string;
  readonly group: string;
}

const MINUS = '−';

/**
 * A number as the reader sees it. `number` and `signed` take a plain number and show at most one decimal;
 * `points` and `signedPoints` take engine thousandths (12 500 is 12.5); `percent` takes permille (440 is 44%).
 * `fine` is `number` but for the smallest sums, which keep two figures that say something (0.0061).
 * `exact` hides nothing of a number that a file holds (1.85): thousandths and no rounding to tenths.
 * Minus is the minus sign, and a signed zero has no sign.
 */
export function formatNumber(value: number, format: NumberFormat, style: NumberStyle): string {
  switch (format) {
    case 'number':
      return tenths(value * 10, style, false);
    case 'fine':
      return Math.abs(value) >= 0.95 || value === 0
        ? tenths(value * 10, style, false)
        : String(Number(value.toPrecision(2)))
            .replace('-', MINUS)
            .replace('.', style.decimal);
    case 'exact':
      return Number.isInteger(value)
        ? tenths(value * 10, style, false)
        : String(Number(value.toFixed(3)))
            .replace('-', MINUS)
            .replace('.', style.decimal);
    case 'signed':
      return tenths(value * 10, style, true);
    case 'points':
      return tenths(value / 100, style, false);
    case 'signedPoints':
      return tenths(value / 100, style, true);
    case 'percent':
      return `${tenths(Math.round(value / 10) * 10, style, false)}%`;
  }
}

/** Writes a number given in tenths, rounded half away from zero, without a trailing “.0”. */
function tenths(value: number, style: NumberStyle, signed: boolean): string {
  const size = Math.floor(Math.abs(value) + 0.5);
  const whole = Math.floor(size / 10);
  const rest = size % 10;
  const text = grouped(whole, style.group) + (rest === 0 ? '' : style.decimal + rest);
  if (size === 0) return text;
  if (value < 0) return MINUS + text;
  return signed ? `+${text}` : text;
}

function grouped(whole: number, group: string): string {
  const digits = String(whole);
  if (digits.length <= 3) return digits;
  return digits.replace(/\B(?=(\d{3})+$)/g, group);
}
