import { describe, expect, it } from 'vitest';
import { dialsOf, gamesFor, isUp, settings } from '../../../src/lab/experiments/dials';
import type { Dial } from '../../../src/lab/experiments/types';
import { vary } from '../../../src/lab/vary';
import { shippedLibrary } from '../../../src/scenario/library-node';
import { scenario } from '../../support/scenario';

const library = shippedLibrary();
const good = (id: string) => (path: string, value: number) => {
  try {
    return vary(id, { [path]: value }, library).id === id;
  } catch {
    return false;
  }
};

describe('the steep numbers of a scenario', () => {
  it.each(['radio-silence', 'radio-silence-seminar', 'face-value'])(
    'of %s are those its author leaves free, and every assumption that names a number of the rules',
    (id) => {
      const s = scenario(id);
      const dials = dialsOf(s, good(id));
      const paths = dials.map((d) => d.path);
      expect(paths).toEqual(expect.arrayContaining([...(s.balance?.free ?? [])]));
      expect(new Set(paths).size).toBe(paths.length);
      for (const { path, value, turned, words } of dials) {
        const [down, up] = turned;
        expect(Math.abs(down)).toBeLessThan(Math.abs(value));
        expect(Math.abs(up)).toBeGreaterThan(Math.abs(value));
        for (const to of turned) expect(Math.abs(to / value - 1)).toBeLessThanOrEqual(0.08);
        expect(words).not.toBe(path);
        vary(id, { [path]: down }, library);
        vary(id, { [path]: up }, library);
      }
    },
  );

  it('have the strength of state finance among them in a long game', () => {
    expect(dialsOf(scenario('radio-silence-seminar'), good('radio-silence-seminar'))[0]).toMatchObject({
      path: '/rules/parameters/autSub',
      value: 1800,
      turned: [1710, 1890],
    });
  });

  it('leave out numbers that a twentieth does not move, or that the scenario cannot do without', () => {
    const s = scenario('radio-silence');
    const paths = dialsOf(s, good('radio-silence')).map((d) => d.path);
    // Two objections stop a text: a whole number.
    expect(paths).not.toContain('/assembly/procedures/aap/stages/approval/threshold');
    // What a state is like is data, not a rule.
    expect(paths).not.toContain('/states/KEN/tilt/radio');
    expect(dialsOf(s, () => false)).toEqual([]);
  });
});

describe('dials turned all at once', () => {
  const dials = Array.from({ length: 7 }, (_, k): Dial => ({
    path: `/${k}`,
    words: '',
    value: 100,
    turned: [95, 105],
  }));
  const games = gamesFor(dials.length);
  const row = (k: number) => Array.from({ length: games }, (_, n) => isUp(k, n));

  it('are each up in half of the games, and agree pair by pair in half of them', () => {
    for (const k of dials.keys()) {
      expect(row(k).filter(Boolean)).toHaveLength(games / 2);
      for (let j = 0; j < k; j += 1)
        expect(row(k).filter((up, n) => up === isUp(j, n))).toHaveLength(games / 2);
    }
  });

  it('do not go with what alternates between games: which half acts, and whose player is set', () => {
    for (const k of dials.keys())
      for (const among of [2, 4])
        for (let seat = 0; seat < among; seat += 1) {
          const own = row(k).filter((_, n) => n % among === seat);
          expect(own.filter(Boolean)).toHaveLength(own.length / 2);
        }
  });

  it('are set down or up, never left alone', () => {
    for (let n = 0; n < games; n += 1)
      for (const value of Object.values(settings(dials, n))) expect([95, 105]).toContain(value);
  });

  it('need a power of two of games that tells them apart', () => {
    expect([gamesFor(1), gamesFor(4), gamesFor(5), gamesFor(12), gamesFor(13)]).toEqual([8, 8, 16, 16, 32]);
  });
});
