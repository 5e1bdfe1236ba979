import { describe, expect, it } from 'vitest';
import { decompose, luckShare } from '../../../src/lab/balance/luck';
import { gameRow, judged } from '../../support/balance';

const table = (rows: number, columns: number, f: (row: number, column: number) => number) =>
  Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_c, c) => f(r, c)));

describe('the decomposition', () => {
  it('gives all to play where luck changes nothing, and all to luck where players change nothing', () => {
    expect(decompose(table(5, 4, (r) => r))).toMatchObject({ play: 1, luck: 0, both: 0 });
    expect(decompose(table(5, 4, (_, c) => c))).toMatchObject({ play: 0, luck: 1, both: 0 });
  });

  it('parts a sum of the two by their variances', () => {
    // Rows 0, 2 (variance 2), columns 0, 4 (variance 8).
    const parts = decompose(table(2, 2, (r, c) => 2 * r + 4 * c));
    expect(parts.play).toBeCloseTo(0.2);
    expect(parts.luck).toBeCloseTo(0.8);
    expect(parts.both).toBe(0);
  });

  it('gives to neither what only the two together make', () => {
    expect(
      decompose([
        [1, 0],
        [0, 1],
      ]),
    ).toMatchObject({ play: 0, luck: 0, both: 1 });
  });

  it('halves between luck and play what only the two together make', () => {
    expect(luckShare({ luck: 0.2, both: 0.4 })).toBeCloseTo(0.4);
  });

  it('needs two of each', () => {
    expect(() => decompose([[1, 2]])).toThrow(RangeError);
  });
});

describe('luck', () => {
  const grid = (play: number, draws: number) =>
    table(20, 8, (r, c) => play * (r % 2) + draws * (c % 2)).map((row) =>
      row.map((needle) => gameRow({ needle })),
    );

  it('holds when it tells and does not decide', () => {
    expect(judged('luck', { grid: grid(10, 4) }).holds).toBe(true);
  });

  it('fails when there is none, and when there is nothing else', () => {
    expect(judged('luck', { grid: grid(10, 0) })).toMatchObject({ holds: false, figure: 0 });
    expect(judged('luck', { grid: grid(1, 10) }).holds).toBe(false);
  });
});
