import { describe, expect, it } from 'vitest';
import { MEDIAN, PURPOSES, happens, keyOf, keyed, swing } from '../../src/engine/chance';

const luck = keyed(keyOf('default'));

describe('chance', () => {
  it('answers the same question with the same draw, whatever was asked before', () => {
    const first = luck.below(1000, 3, 'cover', 1, 2);
    for (let i = 0; i < 50; i += 1) luck.below(1000, i, 'noise', i);
    expect(luck.below(1000, 3, 'cover', 1, 2)).toBe(first);
    expect(keyed(keyOf('default')).below(1000, 3, 'cover', 1, 2)).toBe(first);
  });

  it('gives another world to another seed', () => {
    const draws = (seed: string) =>
      Array.from({ length: 20 }, (_, i) => keyed(keyOf(seed)).below(1000, 1, 'cover', i));
    expect(draws('7')).not.toEqual(draws('8'));
  });

  it('keeps purposes, turns and ids apart', () => {
    const seen = PURPOSES.map((p) => luck.below(1_000_000, 1, p));
    expect(new Set(seen).size).toBe(PURPOSES.length);
    expect(luck.below(1_000_000, 1, 'cover', 1, 2)).not.toBe(luck.below(1_000_000, 1, 'cover', 2, 1));
    expect(luck.below(1_000_000, 1, 'cover')).not.toBe(luck.below(1_000_000, 2, 'cover'));
  });

  it('is even: a hundred thousand draws below ten fall within two per cent of a tenth each', () => {
    const counts = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 100_000; i += 1) counts[luck.below(10, i % 40, 'noise', i, 7)]! += 1;
    for (const n of counts) expect(Math.abs(n - 10_000)).toBeLessThan(400);
  });

  it('never happens at 0 and always at 1000', () => {
    for (let i = 0; i < 200; i += 1) {
      expect(happens(luck, 0, 1, 'event', i)).toBe(false);
      expect(happens(luck, 1000, 1, 'event', i)).toBe(true);
    }
  });

  it('swings on both sides of a median of nought', () => {
    const draws = Array.from({ length: 500 }, (_, i) => swing(luck, 5, 1, 'noise', i));
    expect(Math.min(...draws)).toBe(-5);
    expect(Math.max(...draws)).toBe(5);
    expect(swing(MEDIAN, 5, 1, 'noise')).toBe(0);
  });
});
