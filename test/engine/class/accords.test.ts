import { describe, expect, it } from 'vitest';
import { begin, payoffs, viewFor, POINT } from '../../../src/engine';
import { allInspected, keep, noneInspected, radio } from '../../support/radio';
import { scenario } from '../../support/scenario';

describe('the common fund', () => {
  it('pays every member 1.85 for each due, the payer too', () => {
    const r = radio({ DEU: keep }, { chance: noneInspected }).run('accords');
    expect(r.gain('GBR')).toBeCloseTo(3 * 1.85 - 4);
    expect(r.gain('DEU')).toBeCloseTo(3 * 1.85);
  });

  it('moves every market by 2 for each unit of weight that pays', () => {
    const r = radio({ USA: keep }, { chance: noneInspected }).run('accords');
    expect(r.t.mods.pushes.find((p) => p.cause.rule === 'accords.push')?.by).toBeCloseTo(3 * 2 * POINT);
  });

  it('multiplies dues and shares alike by the stake', () => {
    const r = radio({ DEU: keep }, { turn: 4, chance: noneInspected }).run('accords');
    expect(r.gain('GBR')).toBeCloseTo(3 * (3 * 1.85 - 4));
  });

  it('tells the count of those who honoured, and to each seat only its own conduct', () => {
    const r = radio({ DEU: keep }, { chance: noneInspected }).run('accords');
    expect(r.told('honour-count')[0]).toMatchObject({ accord: 'trusted-5g-fund', honoured: 3, of: 4 });
    const conduct = r.told('conduct').find((f) => f.kind === 'conduct' && f.state === 'DEU');
    expect(conduct?.to).toEqual(['DEU']);
  });
});

describe('inspection', () => {
  it('names a defector who is inspected, costs it a point and takes it out of the fund', () => {
    const r = radio({ DEU: keep }, { chance: allInspected }).run('accords', 'inspection');
    expect(r.told('named')).toMatchObject([{ state: 'DEU', accord: 'trusted-5g-fund' }]);
    expect(r.gain('DEU')).toBeCloseTo(3 * 1.85 - 1);
    expect(r.suspended('DEU')).toBe(true);
  });

  it('names nobody who honoured, however hard one looks', () => {
    const r = radio({}, { chance: allInspected }).run('accords', 'inspection');
    expect(r.told('named')).toEqual([]);
  });

  it('leaves a defector who is not inspected unnamed and in the fund', () => {
    const r = radio({ DEU: keep }, { chance: noneInspected }).run('accords', 'inspection');
    expect(r.told('named')).toEqual([]);
    expect(r.suspended('DEU')).toBe(false);
  });

  it('catches at evidence 400 a cover of 400 and not one of 401', () => {
    const cover = (c: number) => ({
      below: (n: number, _t: number, p: string) => (p === 'cover' ? c - 1 : Math.floor(n / 2)),
    });
    expect(
      radio({ DEU: keep }, { chance: cover(400) })
        .run('accords', 'inspection')
        .told('named'),
    ).toHaveLength(1);
    expect(
      radio({ DEU: keep }, { chance: cover(401) })
        .run('accords', 'inspection')
        .told('named'),
    ).toHaveLength(0);
  });

  it('pays a suspended member nothing, and lets it back in after one honoured turn', () => {
    const r = radio();
    r.t.world.suspended.set(1, 0, r.t.setup.state('DEU'));
    r.run('accords');
    expect(r.gain('DEU')).toBeCloseTo(-4);
    expect(r.gain('GBR')).toBeCloseTo(4 * 1.85 - 4);
    r.run('inspection');
    expect(r.suspended('DEU')).toBe(false);
    expect(r.told('restored')).toMatchObject([{ state: 'DEU' }]);
  });

  it('makes Chinese-leaning markets recoil from a broken promise that is inspected', () => {
    const broken = { accords: { 'technology-transfer': 'defect' as const }, voices: [], acts: [] };
    const r = radio({ CHN: broken }, { chance: allInspected }).run('accords', 'inspection');
    const recoils = r.t.mods.pushes.filter((p) => p.cause.rule === 'accords.recoil');
    expect(recoils.map((p) => r.t.setup.states[p.at]?.id).sort()).toEqual(['KEN', 'gulf', 'west-africa']);
    expect(recoils.every((p) => p.by === 5 * POINT)).toBe(true);
  });
});

describe('the payoff table', () => {
  const table = (seat: string) => {
    const game = begin(scenario('radio-silence'), { seed: 'table' });
    const p = payoffs(game.setup, viewFor(game, seat), 'trusted-5g-fund');
    return { ...p, points: p.rows.map((row) => row.cells.map((x) => Math.round(x / (POINT / 10)) / 10)) };
  };

  it('is the one the players see: a prisoner’s dilemma for every member', () => {
    const [honour, defect] = table('GBR').points;
    expect(honour).toEqual([-1.7, 0.9, 3.2, 5.4]);
    expect(defect).toEqual([0, 2.7, 4.9, 7.2]);
    for (const seat of ['USA', 'GBR', 'DEU', 'SWE']) expect(table(seat).game).toBe('prisoners-dilemma');
  });

  it('tempts: T − R is at least a fifth of R − P and a point of the scale, and |S| at most 2 R', () => {
    for (const seat of ['USA', 'GBR', 'DEU', 'SWE']) {
      const { t, r, p, s } = table(seat);
      expect(t - r).toBeGreaterThanOrEqual((r - p) / 5);
      expect(t - r).toBeGreaterThanOrEqual(POINT);
      expect(Math.abs(s)).toBeLessThanOrEqual(2 * r);
    }
  });
});
