import { describe, expect, it } from 'vitest';
import { FULL, POINT, begin } from '../../../src/engine';
import { conditionsOf } from '../../../src/lab/dilemma/conditions';
import { fraction, nfg } from '../../../src/lab/dilemma/nfg';
import { accordForm, accordTables, draftsForm, textTables } from '../../../src/lab/dilemma/tables';
import { scenario } from '../../support/scenario';
import { variant } from '../../support/variant';

const radio = begin(scenario('radio-silence'), { seed: '1' });
const faces = begin(scenario('face-value'), { seed: '1' });

describe('the conditions on a dilemma', () => {
  const at = (t: number, r: number, p: number, s: number) =>
    conditionsOf({ t: t * POINT, r: r * POINT, p: p * POINT, s: s * POINT });

  it('hold at their bounds and fail just past them', () => {
    expect(at(6, 5, 0, -10)).toEqual({
      temptation: { holds: true, figure: 0.2 },
      visible: { holds: true, figure: 1 },
      sucker: { holds: true, figure: 2 },
    });
    const past = at(5.99, 5, 0, -10.01);
    expect([past.temptation.holds, past.visible.holds, past.sucker.holds]).toEqual([false, false, false]);
  });

  it('fail where all honouring is no better than none', () => {
    expect(at(5, 0, 0, -1).temptation.holds).toBe(false);
    expect(at(5, 0, 0, -1).sucker.holds).toBe(false);
  });

  it('measure the sucker against everyone keeping its due', () => {
    expect(at(12, 10, 4, 1).sucker.figure).toBe(0.5);
  });
});

describe('the tables of an accord', () => {
  it("are a prisoner's dilemma for each of the fund's members, with corners at the ends of the rows", () => {
    const tables = accordTables(radio, 'trusted-5g-fund');
    expect(tables.map((t) => t.seat)).toEqual(['USA', 'GBR', 'DEU', 'SWE']);
    for (const { game, rows, t, r, p, s } of tables) {
      expect(game).toBe('prisoners-dilemma');
      const [honour, defect] = rows.map((row) => row.cells);
      expect([defect?.at(-1), honour?.at(-1), defect?.[0], honour?.[0]]).toEqual([t, r, p, s]);
      expect(p).toBe(0);
    }
  });

  it('are deadlock where the fund pays nothing out', () => {
    const dead = variant('radio-silence', (x) => {
      x.accords = x.accords.map((a) => (a.id === 'trusted-5g-fund' ? { ...a, provisions: [] } : a));
    });
    for (const { game } of accordTables(begin(dead, { seed: '1' }), 'trusted-5g-fund'))
      expect(game).toBe('deadlock');
  });

  it('are threshold goods where a minimum must pay', () => {
    const gated = variant('radio-silence', (x) => {
      x.accords = x.accords.map((a) =>
        a.id === 'trusted-5g-fund'
          ? { ...a, provisions: [{ kind: 'share', perDue: 3, includeOwn: true, minimum: [3] }] }
          : a,
      );
    });
    expect(accordTables(begin(gated, { seed: '1' }), 'trusted-5g-fund')[0]?.game).toBe('threshold-good');
  });
});

describe('the tables of a text', () => {
  it("are the volunteer's dilemma of objecting: one voice is wasted, two stop it, a third is for nothing", () => {
    const tables = textTables(radio, 'intercept');
    const gbr = tables.find((t) => t.kind === 'objecting' && t.seat === 'GBR');
    if (gbr?.kind !== 'objecting') throw new Error('no table for GBR');
    expect(gbr).toMatchObject({ game: 'volunteers-dilemma', needs: 2 });
    const [silent, object] = gbr.rows.map((row) => row.cells) as [number[], number[]];
    expect(silent.slice(0, 2)).toEqual([0, 0]);
    expect(object[0]).toBe(-1);
    expect(object[1]).toBeGreaterThan(0);
    expect((silent[2] ?? 0) - (object[2] ?? 0)).toBeCloseTo(1, 6);
    expect(tables.some((t) => t.kind === 'objecting' && t.seat === 'CHN')).toBe(false);
  });

  it('are the battle of the sexes between the sponsors of rival drafts', () => {
    const [drafts] = textTables(faces, 'privacy-tests');
    expect(drafts).toMatchObject({ kind: 'drafts', game: 'battle-of-the-sexes', players: ['FRA', 'USA'] });
  });

  it('are none for a text that is not on the docket yet', () => {
    expect(textTables(radio, 'control-plane-6g')).toEqual([]);
  });
});

describe('a game written for Gambit', () => {
  it('gives payoffs as fractions in lowest terms', () => {
    expect(fraction(19 * (POINT / 10))).toBe('19/10');
    expect(fraction(-POINT / 2)).toBe('-1/2');
    expect(fraction(0)).toBe('0');
    expect(fraction(FULL)).toBe(String(FULL / POINT));
  });

  it('has an outcome for each profile, the first player changing fastest', () => {
    const form = accordForm(radio, 'price-pact');
    const lines = nfg('a "title"', form).split('\n');
    expect(lines[0]).toBe('NFG 1 R "a \\"title\\"" { "KEN" "IDN" }');
    expect(lines.at(-2)).toBe('1 2 3 4');
    const outcomes = lines.filter((l) => /^\{ "\w+, \w+" /.test(l));
    expect(outcomes).toHaveLength(4);
    expect(outcomes[3]).toBe('{ "defect, defect" 0, 0 }');
    const [tempted, sucker] = form.payoffs[1] as [number, number];
    expect(tempted).toBeGreaterThan(0);
    expect(sucker).toBeLessThan(0);
  });

  it('agrees with the table at the corners, for four players', () => {
    const { payoffs } = accordForm(radio, 'trusted-5g-fund');
    expect(payoffs).toHaveLength(16);
    const [usa] = accordTables(radio, 'trusted-5g-fund');
    expect(payoffs[0]?.[0]).toBeCloseTo((usa?.r ?? 0) * POINT, 6);
    expect(payoffs[1]?.[0]).toBeCloseTo((usa?.t ?? 0) * POINT, 6);
    expect(payoffs[14]?.[0]).toBeCloseTo((usa?.s ?? 0) * POINT, 6);
    expect(payoffs[15]).toEqual([0, 0, 0, 0]);
  });

  it('has two players and two drafts for rival drafts, and nothing for a lone text', () => {
    expect(draftsForm(faces, 'privacy-tests')?.choices).toEqual([
      ['privacy-tests', 'innovation-tests'],
      ['privacy-tests', 'innovation-tests'],
    ]);
    expect(draftsForm(radio, 'intercept')).toBe(null);
  });
});
