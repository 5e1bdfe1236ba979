import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FULL, fromPoints, isqrt, mul, ratio, split } from '../../src/engine/fixed';

describe('integer arithmetic', () => {
  it('multiplies by thousandths and truncates towards zero on both sides', () => {
    expect(mul(1999, 500)).toBe(999);
    expect(mul(-1999, 500)).toBe(-999);
  });

  it('throws before a product leaves the exact integers', () => {
    expect(() => mul(9_007_199_254_740_991, 2)).toThrow(/exact integers/);
    expect(mul(9_007_199_254_740, 1000)).toBe(9_007_199_254_740);
  });

  it('gives nothing of an empty share', () => {
    expect(ratio(500, 1, 0)).toBe(0);
  });

  it('takes the exact floor of a square root, at perfect squares too', () => {
    for (const n of [0, 1, 2, 3, 4, 99, 100, 66_800, 94_906_265]) {
      expect(isqrt(n * n)).toBe(n);
      if (n > 1) expect(isqrt(n * n - 1)).toBe(n - 1);
    }
  });

  it('splits a total exactly, ties to the earlier place', () => {
    expect(split(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(split(5, [0, 0])).toEqual([0, 0]);
  });

  it('splits so that the parts always sum to the total', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: FULL }),
        fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1 }),
        (total, weights) => {
          const parts = split(total, weights);
          const sum = parts.reduce((a, b) => a + b, 0);
          expect(sum).toBe(weights.some((w) => w > 0) ? total : 0);
          expect(parts.every((p) => p >= 0)).toBe(true);
        },
      ),
    );
  });

  it('reads file points without binary dust', () => {
    expect(fromPoints(1.85)).toBe(18_500);
    expect(fromPoints(-0.3)).toBe(-3000);
    expect(fromPoints(100)).toBe(FULL);
  });
});
