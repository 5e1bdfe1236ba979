import { describe, expect, it } from 'vitest';
import { causes } from '../../support/turn';
import { tables, under, type Pact } from '../../support/joint';

const suppliers = ['USA', 'DEU', 'JPN', 'FRA'] as const;
const control = (indigenise?: number): Pact => ({
  members: suppliers,
  provisions: [
    { kind: 'export-control', domain: 'chips', targets: ['CHN'], ...(indigenise && { indigenise }) },
  ],
});
/** The same against a China well behind in chips. */
const behind: Pact = {
  ...control(),
  change(d) {
    for (const s of d.states) if (s.id === 'CHN') s.levels = { ...s.levels, chips: 30 };
  },
};
const ALL_BUT_USA = ['DEU', 'JPN', 'FRA'];
const learned = (pact: Pact) => {
  const moved = causes(under(pact, 'assembly'), 'level', 'chips/CHN');
  return (
    (moved['research.learning'] ?? 0) +
    (moved['research.indigenisation'] ?? 0) +
    (moved['research.absorption'] ?? 0)
  );
};

describe('export controls on the equipment of chips', () => {
  it('freeze the target the more, the more suppliers take part', () => {
    const nobody = learned({ ...behind, defect: suppliers });
    const alone = learned({ ...behind, defect: ALL_BUT_USA });
    const together = learned(behind);
    expect(together).toBeLessThan(alone);
    expect(alone).toBeLessThan(nobody);
  });

  it('make the target learn faster by itself, by the share of supply denied', () => {
    const own = (pact: Pact) => {
      const moved = causes(under(pact, 'assembly'), 'level', 'chips/CHN');
      return (moved['research.indigenisation'] ?? 0) / (moved['research.learning'] ?? 1);
    };
    expect(own(control())).toBe(0);
    expect(own({ ...control(400), defect: suppliers })).toBe(0);
    const [alone, together] = [own({ ...control(400), defect: ALL_BUT_USA }), own(control(400))];
    expect(alone).toBeGreaterThan(0.1);
    expect(together).toBeGreaterThan(alone);
    expect(together).toBeLessThan(0.4);
  });

  it('are half cancelled, or more, by a target that learns twice as fast', () => {
    const free = learned({ ...control(), defect: suppliers });
    const lost = free - learned(control());
    expect(free - learned(control(1000))).toBeLessThan(lost / 2);
  });

  it('cost the controller’s own firms, in plain sight of it alone', () => {
    const t = under(control(), 'covert');
    expect(causes(t, 'prosperity', 'DEU')['market.lost-sales']).toBeLessThan(0);
    const told = t.facts.filter((f) => f.kind === 'lost-sales');
    expect(told.find((f) => f.state === 'DEU')).toMatchObject({ to: ['DEU'] });
    expect(told.find((f) => f.state === 'DEU')?.share).toBeGreaterThan(0);
  });

  it('cost nothing to who goes on selling, and to nobody where all do', () => {
    const t = under({ ...control(), defect: ['DEU'] }, 'covert');
    expect(causes(t, 'prosperity', 'DEU')['market.lost-sales']).toBeUndefined();
    expect(
      under({ ...control(), defect: suppliers }, 'covert').facts.some((f) => f.kind === 'lost-sales'),
    ).toBe(false);
  });

  it("are a prisoner's dilemma for the smaller suppliers; the largest is privileged", () => {
    expect(tables(control()).map((x) => [x.seat, x.game])).toEqual([
      ['USA', 'harmony'],
      ['DEU', 'prisoners-dilemma'],
      ['JPN', 'prisoners-dilemma'],
      ['FRA', 'prisoners-dilemma'],
    ]);
  });

  it('are not worth it for the smaller suppliers against a target that learns by itself', () => {
    const games = tables(control(400)).filter((x) => x.seat !== 'USA');
    expect(games.map((x) => x.game)).toEqual(['deadlock', 'deadlock', 'deadlock']);
  });
});
