import { POINT, type PayoffTable } from '../../engine';

/** One condition of RULES §10.1, with the figure it is judged by. */
export interface Condition {
  readonly holds: boolean;
  readonly figure: number;
}

/** Whether a choice moves what the screen shows, and tempts rather than only frightens. */
export interface Conditions {
  /** (T − R) / (R − P), at least 0.2. */
  readonly temptation: Condition;
  /** T − R in points of the 100-point scale, at least 1. */
  readonly visible: Condition;
  /** |S| / R with P at 0, at most 2. */
  readonly sucker: Condition;
}

/** @param corners T, R, P, S in world units */
export function conditionsOf({ t, r, p, s }: Pick<PayoffTable, 't' | 'r' | 'p' | 's'>): Conditions {
  const share = (t - r) / (r - p);
  const visible = (t - r) / POINT;
  const sucker = Math.abs(s - p) / (r - p);
  return {
    temptation: { holds: r > p && share >= 0.2, figure: share },
    visible: { holds: visible >= 1, figure: visible },
    sucker: { holds: r > p && sucker <= 2, figure: sucker },
  };
}
