import { describe, expect, it } from 'vitest';
import {
  drawnIn,
  leaning,
  outside,
  splitting,
  type Bands,
  type Shares,
} from '../../../src/lab/calibrate/bands';
import { calibrate } from '../../../src/lab/calibrate/search';
import type { Patch } from '../../../src/lab/vary';

const bands: Bands = { liberal: [0.2, 0.5], fragmented: [0.2, 0.5], illiberal: [0.2, 0.5] };
const shares = (liberal: number, illiberal: number): Shares => ({
  liberal,
  illiberal,
  fragmented: 1 - liberal - illiberal,
});

describe('bands of endings', () => {
  it('hold at their edges, and are missed by what lies outside them, added up', () => {
    expect(outside(shares(0.5, 0.2), bands)).toBe(0);
    expect(outside(shares(0.6, 0.2), bands)).toBeCloseTo(0.1, 12);
    expect(outside(shares(0.7, 0.1), bands)).toBeCloseTo(0.2 + 0.1, 12);
  });

  it('are drawn in by three points, or a quarter of what is narrow', () => {
    expect(drawnIn(bands).liberal).toEqual([0.23, 0.47]);
    const [low, high] = drawnIn({ ...bands, liberal: [0.4, 0.44] }).liberal;
    expect([low, high].map((x) => x.toFixed(2))).toEqual(['0.41', '0.43']);
  });

  it('tell which way the endings lean and whether they split', () => {
    expect(leaning(shares(0.6, 0.2), bands)).toBeGreaterThan(0);
    expect(leaning(shares(0.2, 0.6), bands)).toBeLessThan(0);
    expect(splitting(shares(0.1, 0.1), bands)).toBeGreaterThan(0);
  });
});

/** A world in which one number moves the endings as a logistic curve does, steep around `middle`. */
function world(middle: number, width: number, split = 0.34) {
  const asked: Patch[] = [];
  const evaluate = (patch: Patch): Promise<Shares | null> => {
    asked.push(patch);
    const x = Number(patch['/push']);
    const open = 1 / (1 + Math.exp((x - middle) / width));
    return Promise.resolve(shares((1 - split) * open, (1 - split) * (1 - open)));
  };
  return { asked, evaluate };
}

describe('a calibration', () => {
  it('moves nothing where the bands hold already', async () => {
    const { evaluate, asked } = world(10, 2);
    const found = await calibrate({ free: [{ path: '/push', value: 10 }], bands, evaluate });
    expect(found).toMatchObject({ holds: true, best: { values: [10], outside: 0 } });
    expect(asked).toHaveLength(1);
  });

  it.each([
    [10, 16],
    [10, 5],
    [1800, 2500],
    [-6, -11],
  ])(
    'brings a number from where it stands to where the bands hold: middle %d from %d',
    async (middle, value) => {
      const { evaluate, asked } = world(middle, Math.abs(middle) / 20);
      const found = await calibrate({ free: [{ path: '/push', value }], bands, evaluate });
      expect(found.holds).toBe(true);
      expect(outside(found.best.shares, bands)).toBe(0);
      expect(asked.length).toBeLessThan(20);
      expect(found.trail[0]?.values).toEqual([value]);
    },
  );

  it('says that it cannot, and keeps the nearest, where no setting is enough', async () => {
    const { evaluate } = world(10, 2, 0.9);
    const found = await calibrate({ free: [{ path: '/push', value: 14 }], bands, evaluate });
    expect(found.holds).toBe(false);
    expect(found.best.outside).toBeCloseTo(Math.min(...found.trail.map((t) => t.outside)), 9);
    expect(found.best.outside).toBeGreaterThan(0.3);
  });

  it('moves the second number where the first is not enough: the split', async () => {
    const evaluate = (patch: Patch): Promise<Shares> => {
      const open = 1 / (1 + Math.exp((Number(patch['/push']) - 10) / 2));
      const split = 1 / (1 + Math.exp(-(Number(patch['/edge']) - 5)));
      return Promise.resolve(shares((1 - split) * open, (1 - split) * (1 - open)));
    };
    const free = [
      { path: '/push', value: 14 },
      { path: '/edge', value: 8 },
    ];
    const found = await calibrate({ free, bands, evaluate });
    expect(found.holds).toBe(true);
    expect(found.best.values[1]).not.toBe(8);
  });

  it('stops at what the scenario does not allow', async () => {
    const { evaluate } = world(10, 0.5);
    const walled = (patch: Patch) => (Number(patch['/push']) < 12 ? Promise.resolve(null) : evaluate(patch));
    const found = await calibrate({ free: [{ path: '/push', value: 14 }], bands, evaluate: walled });
    expect(found.holds).toBe(false);
    expect(found.trail.every((t) => (t.values[0] ?? 0) >= 12)).toBe(true);
  });

  it('gives the same trail every time', async () => {
    const trail = async () =>
      (await calibrate({ free: [{ path: '/push', value: 16 }], bands, evaluate: world(10, 1).evaluate }))
        .trail;
    expect(await trail()).toEqual(await trail());
  });
});
