import { describe, expect, it } from 'vitest';
import { runMany } from '../../../src/lab/pool/run-many-node';
import type { GameRow } from '../../../src/lab/sweep/game';
import { AS_IT_IS, jobsOf, variantsOf, type SweepPlan } from '../../../src/lab/sweep/plan';
import { differenceOf, summarise, summaryOf } from '../../../src/lab/sweep/summary';
import { sweepCsv } from '../../../src/lab/sweep/table';

const plan = (more: Partial<SweepPlan> = {}): SweepPlan => ({
  base: 'small-rooms',
  games: 12,
  keys: 'sweep',
  mix: 'mixed',
  variants: [AS_IT_IS],
  ...more,
});
const play = (p: SweepPlan) => runMany<GameRow>(jobsOf(p), { workers: 0 });

describe('what a sweep varies', () => {
  it('is nothing, where no path is named', () => {
    expect(variantsOf([])).toEqual([AS_IT_IS]);
  });

  it('is every combination of the values named', () => {
    const variants = variantsOf([
      { path: '/a', values: [1, 2] },
      { path: '/b', values: ['x', 'y'] },
    ]);
    expect(variants.map((v) => v.id)).toEqual(['/a=1 /b=x', '/a=1 /b=y', '/a=2 /b=x', '/a=2 /b=y']);
    expect(variants[3]?.patch).toEqual({ '/a': 2, '/b': 'y' });
  });
});

describe('a sweep', () => {
  it('plays every variant on the same keys and with the same players', () => {
    const [a, b] = [0, 12].map((from) =>
      jobsOf(plan({ variants: variantsOf([{ path: '/rules/endings/liberal', values: [1, 2] }]) })).slice(
        from,
        from + 12,
      ),
    );
    expect(b?.map((j) => [j.seed, j.population])).toEqual(a?.map((j) => [j.seed, j.population]));
  });

  it('finds no difference between a scenario and itself', async () => {
    const same = plan({ variants: [AS_IT_IS, { id: 'again', patch: {} }] });
    const { variants } = summarise(same, await play(same));
    expect(variants[0]?.difference).toBe(null);
    expect(variants[1]?.difference?.index).toMatchObject({ value: 0, low: 0, high: 0, n: 12 });
  });

  it('seats whom it is told to, in every game', async () => {
    const bots = (strategy: string) =>
      plan({
        mix: {
          SWE: { kind: 'bot', player: 'small-tech', strategy },
          FIN: { kind: 'bot', player: 'small-tech', strategy },
        },
      });
    const honour = summaryOf(await play(bots('always-honour')));
    const defect = summaryOf(await play(bots('always-defect')));
    expect(honour.scores.FIN?.low).toBeGreaterThan(defect.scores.FIN?.high ?? Infinity);
  });
});

describe('the summary of games', () => {
  const row = (ending: GameRow['ending'], index: number): GameRow => ({
    seed: 's',
    ending,
    turns: 4,
    index,
    scores: { SWE: index },
    won: [],
    honoured: {},
    approved: { liberal: 0, illiberal: 0 },
    objections: 0,
    deals: 0,
    locks: { liberal: 0, illiberal: 0 },
    hash: '',
  });

  it("gives shares with Wilson's interval", () => {
    // Wilson 1927: 8 of 10 lies between 49.0 and 94.3 %.
    const rows = Array.from({ length: 10 }, (_, n) => row(n < 8 ? 'liberal' : 'illiberal', 0));
    const { liberal, fragmented } = summaryOf(rows).endings;
    expect(liberal.value).toBe(0.8);
    expect(liberal.low).toBeCloseTo(0.49, 3);
    expect(liberal.high).toBeCloseTo(0.943, 3);
    expect(fragmented.value).toBe(0);
    expect(fragmented.high).toBeGreaterThan(0.2);
  });

  it('compares pair by pair: a constant difference has no spread however wide the games lie', () => {
    const before = [-40, 0, 40].map((x) => row('liberal', x));
    const after = [-38, 2, 42].map((x) => row('liberal', x));
    expect(differenceOf(before, after).index).toMatchObject({ value: 2, low: 2, high: 2 });
  });

  it('writes a line a game, with the head of its columns', async () => {
    const p = plan({ games: 3 });
    const lines = sweepCsv(summarise(p, await play(p)))
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^variant,seed,ending,turns,index,score [A-Z]{3},score [A-Z]{3},won,/);
    expect(lines[1]).toMatch(/^as it is,sweep-0,/);
  });
});
