import { describe, expect, it } from 'vitest';
import { EXPERIMENTS } from '../../../src/lab/experiments';
import type { ExperimentJob } from '../../../src/lab/experiments/game';
import {
  experimentJobs,
  experimentResult,
  planOf,
  unique,
  verdictOf,
} from '../../../src/lab/experiments/run';
import type { Arm } from '../../../src/lab/experiments/types';
import { runMany } from '../../../src/lab/pool/run-many-node';
import type { GameRow } from '../../../src/lab/sweep/game';
import { vary } from '../../../src/lab/vary';
import { shippedLibrary } from '../../../src/scenario/library-node';
import { scenario } from '../../support/scenario';

const library = shippedLibrary();
const byId = (id: string) => {
  const found = EXPERIMENTS.find((x) => x.id === id);
  if (found === undefined) throw new Error(`no experiment ${id}`);
  return found;
};
const between = (low: number, high: number) => ({ value: (low + high) / 2, low, high, n: 10 });

describe('the verdict of an experiment', () => {
  it('supports a claim of more where the whole interval is above 0, and refutes it where it is below', () => {
    expect(verdictOf({ expects: 'more' }, between(0.1, 2))).toBe('supports');
    expect(verdictOf({ expects: 'more' }, between(-2, -0.1))).toBe('against');
    expect(verdictOf({ expects: 'more' }, between(-0.1, 2))).toBe('undecided');
    expect(verdictOf({ expects: 'more' }, between(0, 2))).toBe('undecided');
  });

  it('supports a claim of less the other way round', () => {
    expect(verdictOf({ expects: 'less' }, between(-2, -0.1))).toBe('supports');
    expect(verdictOf({ expects: 'less' }, between(0.1, 2))).toBe('against');
  });

  it('supports a claim of little below its bound, whatever the sign', () => {
    expect(verdictOf({ expects: { lessThan: 1 } }, between(-3, 0.9))).toBe('supports');
    expect(verdictOf({ expects: { lessThan: 1 } }, between(0.9, 1.1))).toBe('undecided');
    expect(verdictOf({ expects: { lessThan: 1 } }, between(1.1, 3))).toBe('against');
  });
});

describe('every experiment', () => {
  it.each(EXPERIMENTS.map((x) => x.id))(
    '%s has scenarios that parse, and accords and dials that are there',
    (id) => {
      const x = byId(id);
      expect(EXPERIMENTS.filter((y) => y.id === id)).toHaveLength(1);
      for (const arm of [x.without, x.with]) {
        const s = vary(x.scenario, arm.patch ?? {}, library);
        const accords = s.accords.map((a) => a.id);
        expect(accords).toEqual(expect.arrayContaining(Object.keys(arm.accords ?? {})));
      }
      const { dials } = planOf(x, scenario(x.scenario), 4);
      expect(dials.length).toBeGreaterThanOrEqual(3);
      for (const { path, value, turned } of dials) {
        const [low, high] = turned as [number, number];
        expect(Math.abs(low)).toBeLessThan(Math.abs(value));
        expect(Math.abs(high)).toBeGreaterThan(Math.abs(value));
        for (const to of turned) vary(x.scenario, { [path]: to }, library);
      }
    },
  );

  it('is tried on one side of a comparison at a time: the sides differ', () => {
    for (const x of EXPERIMENTS) expect(x.with).not.toEqual(x.without);
  });
});

describe('an experiment that is run', () => {
  it('pairs its sides: same keys, same players', () => {
    const plan = planOf(byId('objecting'), scenario('radio-silence'), 4);
    const jobs = experimentJobs(plan);
    expect(jobs).toHaveLength(2 * 4 + 3 * 2 * 2 * 4);
    expect(jobs.slice(0, 4).map((j) => [j.seed, j.population])).toEqual(
      jobs.slice(4, 8).map((j) => [j.seed, j.population]),
    );
  });

  it('plays sides that experiments share only once, and gives each its rows', () => {
    const plans = ['coordinated-ban', 'open-interface'].map((id) =>
      planOf(byId(id), scenario('radio-silence-seminar'), 4),
    );
    const all = plans.flatMap(experimentJobs);
    const { jobs, places } = unique(all);
    expect(jobs.length).toBeLessThan(all.length);
    expect(places.map((place) => jobs[place])).toEqual(all);
  });

  it('compares game by game, at the dials as well', () => {
    const x = byId('objecting');
    const plan = planOf(x, scenario('radio-silence'), 4);
    const row = (index: number) => ({ index }) as GameRow;
    const rows = experimentJobs(plan).map(({ arm }, n) =>
      row(100 * (n % 4) + (arm.objections === 'together' ? 2 : 0)),
    );
    const result = experimentResult(plan, rows);
    expect(result.effect).toMatchObject({ value: 2, low: 2, high: 2, n: 4 });
    expect(result.verdict).toBe('supports');
    expect(result.dials.every((d) => d.turned.every((t) => t.effect.value === 2))).toBe(true);
  });
});

describe('one side of an experiment', () => {
  const play = async (arm: Arm): Promise<GameRow[]> => {
    const { accords, objections } = arm;
    const jobs = Array.from({ length: 4 }, (_, n): ExperimentJob => ({
      task: 'experiment-game',
      scenario: { base: 'radio-silence' },
      seed: `side-${n}`,
      population: n,
      arm: {
        ...(accords === undefined ? {} : { accords }),
        ...(objections === undefined ? {} : { objections }),
      },
    }));
    return runMany<GameRow>(jobs, { workers: 0 });
  };
  const FUND = 'trusted-5g-fund';

  it('makes all members keep an accord, or none, or one of them', async () => {
    const paid = async (choice: NonNullable<Arm['accords']>[string]) =>
      (await play({ what: '', accords: { [FUND]: choice } })).map((r) => r.honoured[FUND]);
    expect(await paid('honour')).toEqual([1000, 1000, 1000, 1000]);
    expect(await paid('defect')).toEqual([0, 0, 0, 0]);
    const one = await paid({ USA: 'honour', GBR: 'defect', DEU: 'defect', SWE: 'defect' });
    expect(one).toEqual([250, 250, 250, 250]);
  });

  it('spends as many objections together as alone, and stops more texts with them', async () => {
    const alone = await play({ what: '', objections: 'alone' });
    const together = await play({ what: '', objections: 'together' });
    const illiberal = (rows: GameRow[]) => rows.reduce((sum, r) => sum + r.approved.illiberal, 0);
    expect(illiberal(together)).toBeLessThan(illiberal(alone));
  });
});
