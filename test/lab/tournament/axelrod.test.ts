import { describe, expect, it } from 'vitest';
import { STRATEGIES, strategyOf } from '../../../src/bots';
import { keyOf, keyed } from '../../../src/engine';
import expectedScores from '../../../src/lab/tournament/axelrod-expected.json';
import { axelrodTournament, machines } from '../../../src/lab/tournament/axelrod';
import { expectedPoints } from '../../../src/lab/tournament/expected';
import { chanceToHonour, machineOf } from '../../../src/lab/tournament/machine';
import { AXELROD } from '../../../src/lab/tournament/match';
import { SHORT_NAMES, TEN, type ShortName } from '../../../src/lab/tournament/names';

const machine = (id: ShortName) => machineOf(strategyOf(TEN[id]));
const pair = (a: ShortName, b: ShortName, noise = 0, rounds = 200) =>
  expectedPoints(machine(a), machine(b), rounds, noise, AXELROD);

describe('the ten as machines', () => {
  it('are as small as they should be', () => {
    const states = Object.fromEntries(SHORT_NAMES.map((id) => [id, machine(id).honours.length]));
    expect(states).toEqual({
      allc: 1,
      alld: 1,
      tft: 2,
      tf2t: 3,
      stft: 2,
      grim: 2,
      wsls: 2,
      alternator: 2,
      gtft: 2,
      random: 1,
    });
  });

  it.each(SHORT_NAMES)('%s answers any past as the strategy played on accords does', (id) => {
    const luck = keyed(keyOf(`pasts of ${id}`));
    const m = machine(id);
    for (let game = 0; game < 40; game += 1) {
      const past: number[] = [];
      let state = 0;
      for (let round = 1; round <= 30; round += 1) {
        expect(m.honours[state]).toBe(chanceToHonour(strategyOf(TEN[id]), past));
        const moves = luck.below(4, round, 'bot', game);
        past.push(moves);
        state = m.next[4 * state + moves] ?? -1;
      }
    }
  });

  it('a strategy that counts without end is refused by name', () => {
    expect(() => machineOf(strategyOf('gradual'))).toThrow('"gradual" is no machine');
    expect(STRATEGIES.map((s) => s.id)).toEqual(expect.arrayContaining(Object.values(TEN)));
  });
});

describe('expected scores', () => {
  // Each by hand, at 5, 3, 1, 0 and 200 rounds without noise.
  it.each<[ShortName, ShortName, number, number, string]>([
    ['allc', 'allc', 3, 3, 'reward throughout'],
    ['allc', 'alld', 0, 5, 'sucker and temptation throughout'],
    ['tft', 'alld', 199 / 200, 204 / 200, 'cheated once, then punishment'],
    ['tf2t', 'alld', 198 / 200, 208 / 200, 'cheated twice, then punishment'],
    ['tft', 'stft', 2.5, 2.5, 'the two take turns for ever'],
    ['wsls', 'alld', 0.5, 3, 'shifts every round: sucker, punishment, sucker, …'],
    ['stft', 'stft', 1, 1, 'punishment throughout'],
    ['grim', 'alternator', (3 + 5 * 99 + 99) / 200, (3 + 5 + 99) / 200, 'two rounds, then never again'],
    ['alternator', 'allc', 4, 1.5, 'reward and temptation by turns'],
    ['random', 'allc', 4, 1.5, 'reward and temptation by chance'],
    ['random', 'alld', 0.5, 3, 'sucker and punishment by chance'],
    ['gtft', 'alld', (0 + 199 * 0.667) / 200, (5 + 199 * (0.333 * 5 + 0.667)) / 200, 'forgives 333 in 1000'],
  ])('%s against %s: %d and %d, %s', (a, b, first, second) => {
    const [x, y] = pair(a, b);
    expect(x).toBeCloseTo(first, 12);
    expect(y).toBeCloseTo(second, 12);
  });

  it('at 5 % noise, by hand', () => {
    // Both honour with 0.95: 3 × 0.95² + 5 × 0.05 × 0.95 + 1 × 0.05².
    expect(pair('allc', 'allc', 0.05)[0]).toBeCloseTo(2.7075 + 0.2375 + 0.0025, 12);
    // Honours with 0.95 against 0.05.
    expect(pair('allc', 'alld', 0.05)[0]).toBeCloseTo(3 * 0.0475 + 5 * 0.0025 + 0.0475, 12);
    // A coin is a coin whatever the noise.
    expect(pair('random', 'random', 0.05)[0]).toBeCloseTo(9 / 4, 12);
  });

  it.each(expectedScores.tables)(
    'agree with the shipped table at $noise in 1000, which was worked out in fractions',
    (table) => {
      expect(expectedScores.payoffs).toEqual(AXELROD);
      const against = table.against as Record<ShortName, Record<ShortName, number>>;
      for (const a of SHORT_NAMES)
        for (const b of SHORT_NAMES)
          expect(pair(a, b, table.noise / 1000, expectedScores.rounds)[0]).toBeCloseTo(against[a][b], 10);
    },
  );
});

describe('the round robin', () => {
  it.each([0, 0.05])('at noise %d gives every strategy what it may expect', (noise) => {
    const { strategies, matches } = axelrodTournament({ noise, repetitions: 400 });
    expect(strategies).toHaveLength(10);
    expect(matches).toHaveLength(55);
    // Intervals of 95 %, widened to 99.9 % so that twenty of them together still hold.
    for (const s of strategies) {
      const reach = ((s.high - s.low) / 2) * (3.291 / 1.96) + 1e-9;
      expect(Math.abs(s.mean - s.expected)).toBeLessThanOrEqual(reach);
    }
    const within = strategies.filter((s) => s.low <= s.expected + 1e-9 && s.expected <= s.high + 1e-9);
    expect(within.length).toBeGreaterThanOrEqual(8);
  });

  it('ranks them as the shipped table does', () => {
    const table = expectedScores.tables.find((t) => t.noise === 0)?.means as Record<string, number>;
    const { strategies } = axelrodTournament({ repetitions: 400 });
    expect(strategies.map((s) => s.id)).toEqual(
      Object.keys(table).toSorted((a, b) => (table[b] ?? 0) - (table[a] ?? 0)),
    );
    expect(strategies[0]?.id).toBe('tft');
  });

  it('plays the same matches for the same seed, and others for another', () => {
    const means = (seed: string) =>
      axelrodTournament({ noise: 0.05, repetitions: 5, seed }).strategies.map((s) => s.mean);
    expect(means('a')).toEqual(means('a'));
    expect(means('a')).not.toEqual(means('b'));
  });

  it('counts a match with itself once, both sides of it', () => {
    const { matches } = axelrodTournament({ repetitions: 2 });
    expect(matches.filter((m) => m.a === m.b).map((m) => m.a)).toEqual(SHORT_NAMES);
    expect(machines().map((m) => m.id)).toEqual(Object.values(TEN));
  });
});
