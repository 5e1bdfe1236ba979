import { describe, expect, it } from 'vitest';
import { PEERS, gamesOf, under, type Pact } from '../../support/joint';

const audited: Pact = { provisions: [{ kind: 'audit', domains: ['chips', 'ai'] }] };
const exposed: Pact = {
  ...audited,
  change(d) {
    for (const s of d.states) if (s.pole === 'liberal') s.tilt = { chips: 20, ai: 20, cyber: 20 };
  },
};

/** Points by which an audit moves a member's base. */
function found(pact: Pact, id: string): number {
  const t = under(pact);
  const place = t.setup.state(id);
  return (
    t.mods.pushes.filter((p) => p.at === place && p.domain === 0).reduce((sum, p) => sum + p.by, 0) / 10_000
  );
}

describe('an audit of supply chains', () => {
  it('tells a member what of the other pole sits in its base, and whose it is likely to be', () => {
    const t = under(exposed);
    const report = t.facts.find((f) => f.kind === 'exposure' && f.state === 'DEU' && f.domain === 'chips');
    // A tilt of 20: 60 to 40.
    expect(report).toMatchObject({ share: 400, to: ['DEU'], vendors: ['CHN', 'RUS'] });
  });

  it('says nothing of less than a twentieth, and nothing to who keeps its books shut', () => {
    const clean = under({
      ...audited,
      change(d) {
        for (const s of d.states) if (s.pole === 'liberal') s.tilt = { chips: 91, ai: 91, cyber: 91 };
      },
    });
    expect(clean.facts.filter((f) => f.kind === 'exposure')).toEqual([]);
    const shut = under({ ...exposed, defect: ['DEU'] });
    expect(shut.facts.some((f) => f.kind === 'exposure' && f.state === 'DEU')).toBe(false);
  });

  it('replaces half as much without the partners’ books, and half as much without one’s own', () => {
    // 40 of 100 is rival kit; 15 % of it a turn, and what is replaced changes sides.
    expect(found(exposed, 'DEU')).toBeCloseTo(12, 3);
    expect(found({ ...exposed, defect: ['JPN', 'FRA', 'GBR'] }, 'DEU')).toBeCloseTo(6, 3);
    expect(found({ ...exposed, defect: ['DEU'] }, 'DEU')).toBeCloseTo(6, 3);
    expect(found({ ...exposed, defect: PEERS }, 'DEU')).toBe(0);
  });

  it('costs the firms of who honours', () => {
    const t = under({ ...exposed, defect: ['DEU'] });
    const costs = t.mods.full.earnings.map((x) => [t.setup.states[x.at]?.id, x.by]);
    expect(costs).toEqual(PEERS.filter((id) => id !== 'DEU').map((id) => [id, -5_000]));
  });

  it("is a prisoner's dilemma among the exposed, and not worth it for the clean", () => {
    expect(gamesOf(exposed)).toEqual(Array(4).fill('prisoners-dilemma'));
    expect(gamesOf(audited)).toEqual(Array(4).fill('deadlock'));
  });
});
