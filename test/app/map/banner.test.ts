import { describe, expect, it } from 'vitest';
import { bannerShape, majorityOf } from '../../../src/app/map/banner';

describe('a banner', () => {
  it('is cut square for a liberal majority, pointed for a divided base, swallow-tailed for an illiberal majority', () => {
    expect([88, 60, 59, 41, 40, 4].map((base) => majorityOf(base, 'hedging'))).toEqual([
      'liberal',
      'liberal',
      'hedging',
      'hedging',
      'illiberal',
      'illiberal',
    ]);
  });

  it('takes the state’s own pole where there is no figure, undivided', () => {
    const shape = bannerShape(2, null, 'hedging');
    expect(shape.cut).toBe('hedging');
    expect(shape.parts).toEqual([{ pole: 'hedging', to: shape.length }]);
  });

  it('is longer for a larger network', () => {
    const lengths = ([1, 2, 3] as const).map((size) => bannerShape(size, 50, 'liberal').length);
    expect(lengths).toEqual(lengths.toSorted((one, other) => one - other));
    expect(new Set(lengths).size).toBe(3);
  });

  it('is divided where the base is', () => {
    const { parts, length } = bannerShape(3, 25, 'illiberal');
    expect(parts).toEqual([
      { pole: 'liberal', to: Math.round(length / 4) },
      { pole: 'illiberal', to: length },
    ]);
  });

  it('has one part where one side runs everything', () => {
    expect(bannerShape(1, 100, 'liberal').parts.map(({ pole }) => pole)).toEqual(['liberal']);
    expect(bannerShape(1, 0, 'illiberal').parts.map(({ pole }) => pole)).toEqual(['illiberal']);
  });
});
