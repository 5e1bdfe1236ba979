import { POINT, type Reason } from '../../engine';
import { num, t } from '../words';
import { sentence } from '../words/sentence';

export { sentence };

/** Why something may not be ordered, in words. */
export function reasonText(reason: Reason | undefined): string | undefined {
  if (reason === undefined) return undefined;
  return sentence(`reason.${reason.id}`, reason.params, () => t('reason.other'));
}

/** World units as points on the 100-point scale: “24.5”. */
export function points(value: number): string {
  return num(value / POINT);
}

/** The same with its sign: “+2.5”, “−1”. */
export function signedPoints(value: number): string {
  return num(value / POINT, 'signed');
}

/** A chance in thousandths as a natural frequency out of ten or five: “2 in 5”. */
export function frequency(permille: number): string {
  const [of, n] = [5, 10, 20, 100]
    .map((base) => [base, (permille * base) / 1000] as const)
    .find(([, share]) => Number.isInteger(share)) ?? [100, Math.round(permille / 10)];
  return t('plan.frequency', { n, of });
}
