import { describe, expect, it } from 'vitest';
import { bootstrap, mean, median, quantile, share, t95, variance } from '../../src/lab/stats';

describe('a share', () => {
  it("has Wilson's interval", () => {
    // Newcombe 1998, table I: 81 of 263 gives 0.2553 to 0.3662.
    const e = share(81, 263);
    expect(e.low).toBeCloseTo(0.2553, 4);
    expect(e.high).toBeCloseTo(0.3662, 4);
  });

  it('of all or none stays within 0 and 1, and of nothing says nothing', () => {
    expect(share(0, 10)).toMatchObject({ value: 0, low: 0 });
    expect(share(10, 10).high).toBeCloseTo(1);
    expect(share(0, 10).high).toBeGreaterThan(0.2);
    expect(share(0, 0)).toEqual({ value: 0, low: 0, high: 1, n: 0 });
  });
});

describe('a mean', () => {
  it("has Student's interval", () => {
    const e = mean([1, 2, 3, 4, 5]);
    // 3 ± 2.776 × √(2.5 / 5)
    expect(e.value).toBe(3);
    expect(e.high - e.value).toBeCloseTo(1.963, 2);
  });

  it('of one observation has no interval, of none no value', () => {
    expect(mean([7])).toEqual({ value: 7, low: -Infinity, high: Infinity, n: 1 });
    expect(mean([]).n).toBe(0);
  });

  it.each([
    [1, 12.706],
    [2, 4.303],
    [3, 3.182],
    [10, 2.228],
    [30, 2.042],
    [1000, 1.962],
  ])('uses the 95 %% point of t with %d degrees of freedom', (df, point) => {
    expect(t95(df)).toBeCloseTo(point, 1);
  });
});

describe('a bootstrap', () => {
  it('repeats, and holds the value', () => {
    const list = [1, 4, 2, 8, 5, 7, 1, 9];
    const of = () => bootstrap(list, (x) => median(x));
    expect(of()).toEqual(of());
    expect(of().low).toBeLessThanOrEqual(of().value);
    expect(of().high).toBeGreaterThanOrEqual(of().value);
  });
});

describe('quantiles and variance', () => {
  it('interpolate and use n − 1', () => {
    expect(quantile([0, 10], 0.25)).toBe(2.5);
    expect(quantile([], 0.5)).toBe(0);
    expect(variance([1, 3])).toBe(2);
    expect(variance([5])).toBe(0);
  });
});
