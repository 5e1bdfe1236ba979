import { scaleLinear as d3 } from 'd3-scale';
import { expect, test } from 'vitest';
import { rounded, scaleLinear } from '../../../src/app/charts/scale';

const spans: [number, number][] = [
  [0, 1],
  [0, 100],
  [-3, 4.5],
  [31.2, 57.9],
  [0.012, 0.0345],
  [-1250, 98_000],
  [5, 5],
  [99.5, 100.25],
];

test.each(spans)('a scale from %d to %d places values and ticks as d3-scale does', (low, high) => {
  const ours = scaleLinear([low, high], [320, 12]);
  const theirs = d3([low, high], [320, 12]);
  for (const value of [low, high, (low + high) / 3, low - 7])
    expect(ours(value)).toBeCloseTo(theirs(value), 9);
  for (const count of [2, 3, 4, 5, 7, 10]) expect(ours.ticks(count)).toEqual(theirs.ticks(count));
  expect(rounded([low, high], 4)).toEqual(theirs.nice(4).domain());
});
