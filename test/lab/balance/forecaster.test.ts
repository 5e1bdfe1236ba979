import { describe, expect, it } from 'vitest';
import { crossValidated, fit, foretold, turnAt } from '../../../src/lab/balance/forecaster';
import { openness } from '../../../src/lab/balance/verdicts/open';
import { judged, rows, turnRow } from '../../support/balance';

/** Games whose needle after turn 1 is `now(place)` and ends at `end(place)`. */
const games = (n: number, now: (i: number) => number, end: (i: number) => number) =>
  rows(n, (i) => ({ needle: end(i), turns: [turnRow({ index: now(i) }), turnRow(), turnRow()] }));

/** Signs without a pattern, half of each. */
const coin = (i: number) => (((i * 2_654_435_761) >>> 16) & 1 ? 1 : -1);

describe('the forecaster', () => {
  it('learns a line, and stays finite where the sides do not overlap', () => {
    const guess = fit([[-2], [-1], [1], [2]], [false, false, true, true]);
    expect([guess([-0.5]), guess([0.5])]).toEqual([false, true]);
  });

  it('is never shown the game it foretells', () => {
    // Only the row itself could tell: each feature names one game.
    const features = Array.from({ length: 20 }, (_, i) =>
      Array.from({ length: 20 }, (_x, j) => (i === j ? 1 : 0)),
    );
    const labels = features.map((_, i) => i % 2 === 0);
    const right = crossValidated(features, labels).filter((g, i) => g === labels[i]).length;
    expect(right).toBeLessThanOrEqual(12);
  });

  it('gains nothing where the state says nothing, and all that the commoner sign leaves where it says all', () => {
    const told = foretold(
      games(
        100,
        (i) => (i % 2 === 0 ? 5 : -5),
        (i) => (i % 2 === 0 ? 9 : -9),
      ),
      1,
    );
    expect(told).toMatchObject({ accuracy: 1, commoner: 0.5, naive: 1 });
    expect(told.gain.value).toBe(0.5);
    const mute = foretold(
      games(400, () => 3, coin),
      1,
    );
    expect(Math.abs(mute.gain.value)).toBeLessThan(0.1);
  });

  it('leaves out games that were over by then, and those that end on nought', () => {
    const list = [
      ...games(
        20,
        (i) => i - 10,
        (i) => (i < 10 ? -1 : 1),
      ),
      ...rows(30, () => ({ needle: 9, turns: [turnRow()] })),
      ...games(
        30,
        () => 1,
        () => 0,
      ),
    ];
    expect(foretold(list, 1).gain.n).toBe(20);
  });

  it.each([
    [4.5, 1 / 3, { before: 1, after: 2, weight: 0.5 }],
    [4.5, 2 / 3, { before: 3, after: 3, weight: 0 }],
    [2, 1 / 3, { before: 1, after: 1, weight: 0 }],
  ])('asks a game of %d turns at %d of it', (length, part, at) => {
    expect(turnAt(length, part)).toEqual(at);
  });
});

describe('an open end', () => {
  const settled = games(
    60,
    (i) => (i % 2 === 0 ? 5 : -5),
    (i) => (i % 2 === 0 ? 9 : -9),
  );

  it('fails where the first turn settles the game', () => {
    expect(judged('open-at-a-third', { fixed: settled })).toMatchObject({ holds: false });
    expect(judged('open-at-a-third-changing', { changing: settled })).toMatchObject({ holds: false });
  });

  it('holds where it says nothing', () => {
    expect(judged('open-at-a-third', { fixed: games(400, () => 3, coin) }).holds).toBe(true);
  });

  it('does not hold where nothing was left to foretell', () => {
    const short = rows(20, (i) => ({ needle: coin(i), turns: [turnRow()] }));
    expect(judged('open-at-a-third', { fixed: short })).toMatchObject({ holds: false, figure: Number.NaN });
    expect(judged('open-at-a-third', { fixed: [] })).toMatchObject({ holds: false, figure: Number.NaN });
  });

  it('lies between two turns in proportion', () => {
    const list = rows(60, (i) => {
      const s = i % 2 === 0 ? 5 : -5;
      return { needle: s, turns: [turnRow({ index: 1 }), turnRow({ index: s }), turnRow(), turnRow()] };
    });
    const [mute, told] = [foretold(list, 1).gain.value, foretold(list, 2).gain.value];
    expect(openness(list, 4.5, 1 / 3).figure).toBeCloseTo(50 * mute + 50 * told);
  });
});
