import { describe, expect, it } from 'vitest';
import { banzhaf, majorityQuota, shapleyShubik, shareQuota, vetoSwing } from '../../../src/lab/power/indices';
import { powerIn } from '../../../src/lab/power/scenario';
import { scenario } from '../../support/scenario';

const sum = (xs: readonly number[]) => xs.reduce((a, b) => a + b, 0);

describe('power in a weighted vote', () => {
  it('is what the textbook says for [51; 50, 49, 1]', () => {
    const game = { weights: [50, 49, 1], quota: 51 };
    expect(banzhaf(game).map((x) => x * 5)).toEqual([3, 1, 1]);
    expect(shapleyShubik(game).map((x) => Math.round(x * 6))).toEqual([4, 1, 1]);
  });

  it('is all a dictator’s, and nobody’s where no coalition wins', () => {
    expect(banzhaf({ weights: [3, 1, 1], quota: 3 })).toEqual([1, 0, 0]);
    expect(shapleyShubik({ weights: [1, 1], quota: 3 })).toEqual([0, 0]);
  });

  it('is the same for equal votes, and sums to one', () => {
    const game = { weights: [12, 1, 1, 1, 5, 5], quota: majorityQuota(25) };
    const [b, s] = [banzhaf(game), shapleyShubik(game)];
    expect(b[1]).toBe(b[3]);
    expect(s[4]).toBeCloseTo(s[5] as number, 12);
    expect(sum(b)).toBeCloseTo(1, 12);
    expect(sum(s)).toBeCloseTo(1, 12);
  });

  it('agrees with a count of every order of joining', () => {
    const [weights, quota] = [[4, 3, 2, 1], 6];
    const first = (order: readonly number[]) => {
      let total = 0;
      return order.find((i) => (total += weights[i] as number) >= quota) as number;
    };
    const orders = permutations([0, 1, 2, 3]);
    const counted = weights.map((_, i) => orders.filter((o) => first(o) === i).length / orders.length);
    for (const [i, x] of shapleyShubik({ weights, quota }).entries())
      expect(x).toBeCloseTo(counted[i] as number, 12);
  });

  it('knows the least votes of a share exactly', () => {
    expect(shareQuota(100, 710)).toBe(71);
    expect(shareQuota(101, 710)).toBe(72);
    expect(majorityQuota(164)).toBe(83);
  });
});

describe('power to block', () => {
  it('is the chance that one more is missing: one of n under TAP, two under AAP', () => {
    expect(vetoSwing(3, 1)).toBe(1 / 4);
    expect(vetoSwing(3, 2)).toBe(2 / 4);
    expect(vetoSwing(3, 4)).toBe(0);
  });
});

describe('power in a scenario', () => {
  it('is worked out for every stage that counts votes, and sums to one', () => {
    const { votes, vetoes } = powerIn(scenario('radio-silence-seminar'));
    expect(votes.map((v) => v.stage)).toContain('wtsa/plenary');
    for (const v of votes) expect(sum(v.voters.map((x) => x.banzhaf))).toBeCloseTo(1, 9);
    expect(vetoes.find((v) => v.stage === 'aap/approval')?.needed).toBe(2);
  });
});

function permutations(list: readonly number[]): number[][] {
  if (list.length < 2) return [[...list]];
  return list.flatMap((x) => permutations(list.filter((y) => y !== x)).map((rest) => [x, ...rest]));
}
