import { describe, expect, it } from 'vitest';
import { EXPERIMENTS } from '../../../src/lab/experiments';
import { settings } from '../../../src/lab/experiments/dials';
import { LIBERAL } from '../../../src/lab/experiments/measures';
import {
  experimentJobs,
  experimentResult,
  planOf,
  unique,
  verdictOf,
  type ExperimentPlan,
} from '../../../src/lab/experiments/run';
import type { Experiment, ExperimentRow } from '../../../src/lab/experiments/types';
import { vary } from '../../../src/lab/vary';
import { shippedLibrary } from '../../../src/scenario/library-node';
import { scenario } from '../../support/scenario';

const library = shippedLibrary();
const byId = (id: string): Experiment => {
  const found = EXPERIMENTS.find((x) => x.id === id);
  if (found === undefined) throw new Error(`no experiment ${id}`);
  return found;
};
const between = (low: number, high: number) => ({ value: (low + high) / 2, low, high, n: 10 });
const plan = (x: Experiment, games: number): ExperimentPlan =>
  planOf(x, scenario(x.scenario), games, (path) => path === '/assembly/step/illiberal');

describe('the verdict of an experiment', () => {
  it('supports a claim of more where the whole interval is above 0, and refutes it where it is below', () => {
    expect(verdictOf({ expects: 'more' }, between(0.1, 2))).toBe('supported');
    expect(verdictOf({ expects: 'more' }, between(-2, -0.1))).toBe('against');
    expect(verdictOf({ expects: 'more' }, between(-0.1, 2))).toBe('not shown');
    expect(verdictOf({ expects: 'more' }, between(0, 2))).toBe('not shown');
  });

  it('supports a claim of less the other way round', () => {
    expect(verdictOf({ expects: 'less' }, between(-2, -0.1))).toBe('supported');
    expect(verdictOf({ expects: 'less' }, between(0.1, 2))).toBe('against');
  });

  it('supports a claim of something worth naming above its bound only', () => {
    expect(verdictOf({ expects: { moreThan: 2 } }, between(2.1, 3))).toBe('supported');
    expect(verdictOf({ expects: { moreThan: 2 } }, between(0.1, 1.9))).toBe('against');
    expect(verdictOf({ expects: { moreThan: 2 } }, between(0.1, 2.1))).toBe('not shown');
  });
});

describe('every experiment', () => {
  it.each(EXPERIMENTS.map((x) => x.id))(
    '%s can be played: its scenarios parse, its accords are there',
    (id) => {
      const x = byId(id);
      expect(EXPERIMENTS.filter((y) => y.id === id)).toHaveLength(1);
      for (const side of x.sides)
        for (const off of [{}, x.control?.patch ?? {}]) {
          const s = vary(x.scenario, { ...x.setting?.patch, ...side.patch, ...off }, library);
          const accords = new Map(s.accords.map((a) => [a.id, a.members]));
          for (const [accord, conduct] of Object.entries(side.accords ?? {})) {
            expect([...accords.keys()]).toContain(accord);
            if (typeof conduct === 'object')
              expect(Object.keys(conduct).sort()).toEqual([...(accords.get(accord) ?? [])].sort());
          }
          for (const [accord, seats] of Object.entries(side.shutOut ?? {}))
            for (const [seat, partners] of Object.entries(seats))
              expect(accords.get(accord)).toEqual(expect.arrayContaining([seat, ...partners]));
        }
    },
  );

  it.each(EXPERIMENTS.map((x) => x.id))(
    '%s compares sides that differ, and could come out either way',
    (id) => {
      const { sides, contrast, beside = [], limits } = byId(id);
      for (const { weights } of [contrast, ...beside]) {
        expect(weights).toHaveLength(sides.length);
        expect(weights.reduce((sum, w) => sum + w, 0)).toBe(0);
        expect(weights.some((w) => w !== 0)).toBe(true);
      }
      expect(new Set(sides.map((s) => s.name)).size).toBe(sides.length);
      expect(new Set(sides.map((s) => JSON.stringify({ ...s, name: '', what: '' }))).size).toBe(sides.length);
      expect(limits.length).toBeGreaterThan(0);
    },
  );
});

describe('an experiment that is run', () => {
  it('pairs its sides: same keys, same players, same dials', () => {
    const p = plan(byId('objecting'), 4);
    const jobs = experimentJobs(p);
    const each = p.games + p.shaken + p.control;
    expect(jobs).toHaveLength(3 * each);
    const key = ({ seed, n, scenario: s }: (typeof jobs)[number]) => ({ seed, n, s });
    expect(jobs.slice(0, each).map(key)).toEqual(jobs.slice(each, 2 * each).map(key));
    expect(jobs[4]?.scenario.patch).toMatchObject(settings(p.dials, 0));
    expect(jobs[each - 1]?.scenario.patch).toMatchObject(byId('objecting').control?.patch ?? {});
  });

  it('plays sides that experiments share only once, and gives each its rows', () => {
    const plans = ['coordinated-ban', 'open-interface'].map((id) => plan(byId(id), 4));
    const all = plans.flatMap(experimentJobs);
    const { jobs, places } = unique(all);
    expect(jobs.length).toBeLessThan(all.length);
    expect(places.map((place) => jobs[place])).toEqual(all);
  });

  const row = (index: number, more: Partial<ExperimentRow> = {}) =>
    ({
      index,
      kit: { radio: index },
      ending: 'fragmented',
      scores: {},
      approved: { liberal: 0, illiberal: 0 },
      subject: null,
      found: {},
      ...more,
    }) as ExperimentRow;

  it('compares game by game, with dials turned and with the mechanism off', () => {
    const p = plan(byId('objecting'), 16);
    const gain = { none: 0, alone: 5, together: 7 };
    const rows = experimentJobs(p).map(({ n, side, scenario: s }) => {
      const off = '/assembly/procedures/aap/stages/approval/threshold' in (s.patch ?? {});
      return row(100 * n + (off ? 0 : gain[side.objections ?? 'none']));
    });
    const result = experimentResult(p, rows);
    expect(result.effect).toMatchObject({ value: 2, low: 2, high: 2, n: 16 });
    expect(result.verdict).toBe('supported');
    expect(result.outcomes[0]?.contrasts[1]).toMatchObject({ value: 5 });
    expect(result.shaken.effect).toMatchObject({ value: 2, n: p.shaken });
    expect(result.control).toMatchObject({ effect: { value: 0 }, verdict: 'not shown' });
  });

  it('gives endings as shares, which stay within 0 and 100 games', () => {
    const p = plan(byId('objecting'), 16);
    const rows = experimentJobs(p).map(({ n, side }) =>
      row(n, { ending: side.objections === 'alone' ? 'liberal' : 'fragmented' }),
    );
    const liberal = experimentResult(p, rows).outcomes.find((o) => o.name === LIBERAL.name);
    const [none, all] = liberal?.sides ?? [];
    expect(none).toMatchObject({ value: 0, low: 0 });
    expect(all).toMatchObject({ value: 100, high: 100 });
    expect(none?.high).toBeGreaterThan(0);
    expect(all?.low).toBeLessThan(100);
  });

  it('finds what a dial does by itself, and what it does to the claim', () => {
    const p = plan(byId('coordinated-ban'), 16);
    const [dial] = p.dials;
    if (dial === undefined) throw new Error('no dial');
    const rows = experimentJobs(p).map(({ n, side, scenario: s }) => {
      const at = (s.patch ?? {})[dial.path];
      const turned = at === dial.turned[1] ? 1 : at === dial.turned[0] ? -1 : 0;
      // The dial takes 3 points from every game and half of the ban's gain of 4.
      const gain = side.accords?.['trusted-vendors'] === 'honour' ? 4 - 2 * turned : 0;
      return row(10 * n - 3 * turned + gain);
    });
    const [found] = experimentResult(p, rows).shaken.dials;
    expect(found?.alone.value).toBeCloseTo(-6, 9);
    expect(found?.down.value).toBeCloseTo(6, 9);
    expect(found?.up.value).toBeCloseTo(2, 9);
  });

  it('weighs more than two sides: a second half that adds as much as the first is no more than its parts', () => {
    const x = byId('patchwork');
    const p = plan(x, 8);
    const name = (side: { accords?: Readonly<Record<string, unknown>> }) => side.accords?.['open-radio'];
    const rows = experimentJobs(p).map(({ n, side }) =>
      row(n + (name(side) === 'honour' ? 6 : name(side) === 'half' ? 3 : 0)),
    );
    const result = experimentResult(p, rows);
    expect(result.effect.value).toBe(0);
    expect(result.outcomes[0]?.contrasts[1]?.value).toBe(3);
  });
});
