import { describe, expect, it } from 'vitest';
import { causes } from '../../support/turn';
import { gamesOf, tables, under, type Pact } from '../../support/joint';

const domains = ['chips', 'ai', 'cyber'];
const open: Pact = { due: 30, provisions: [{ kind: 'talent', domains }] };
const still: Pact = { due: 30, provisions: [{ kind: 'talent', domains, drain: 0, approval: 0 }] };

/** Research money of a state from the pact, thousandths. */
function money(pact: Pact, id: string): number {
  const t = under(pact);
  return domains.reduce(
    (sum, _d, d) => sum + (t.mods.channel[d * t.setup.states.length + t.setup.state(id)] as number),
    0,
  );
}

describe('a talent accord', () => {
  it('returns 980 of a thousand of what a member draws from the pool', () => {
    // Dues of 444 each, capacity 121: 444 + 3 × 444 × 121 / 221 = 1,173; × 0.98.
    expect(money(still, 'DEU')).toBe(1_149);
  });

  it('drains a tenth of what honouring members gain to the most attractive of them', () => {
    const better: Pact['change'] = (d) => {
      for (const s of d.states) if (s.id === 'JPN') s.levels = { chips: 70, ai: 70, cyber: 70 };
    };
    expect(money({ ...open, change: better }, 'DEU')).toBe(1_149 - 114);
    expect(money({ ...open, change: better }, 'JPN')).toBe(1_149 + 3 * 114);
  });

  it('drains nothing from who keeps its due, and nothing to it', () => {
    const keeps = { ...open, defect: ['DEU'] };
    const without = { ...still, defect: ['DEU'] };
    expect(money(keeps, 'DEU')).toBe(money(without, 'DEU'));
    expect(money(keeps, 'JPN')).toBeGreaterThan(money(without, 'JPN'));
  });

  it('draws down the approval of who honours by 15 of a thousand, and of nobody else', () => {
    const t = under({ ...open, defect: ['FRA'] }, 'security');
    // apprAdj: 400 of it in a turn.
    expect(causes(t, 'approval', 'DEU')['accords.migration']).toBe(-6_000);
    expect(causes(t, 'approval', 'FRA')['accords.migration']).toBeUndefined();
  });

  it("is a prisoner's dilemma among equals", () => {
    expect(gamesOf(still)).toEqual(Array(4).fill('prisoners-dilemma'));
  });

  it('is none for the winner of the brain drain, whom honouring pays', () => {
    const steep: Pact = {
      due: 30,
      provisions: [{ kind: 'talent', domains, drain: 400, approval: 0 }],
      change(d) {
        for (const s of d.states) if (s.id === 'JPN') s.levels = { chips: 70, ai: 70, cyber: 70 };
      },
    };
    const [germany, japan] = ['DEU', 'JPN'].map((id) => tables(steep).find((x) => x.seat === id));
    expect(germany?.game).not.toBe(japan?.game);
    expect((japan?.r ?? 0) - (japan?.t ?? 0)).toBeGreaterThan(0);
    expect((germany?.r ?? 0) - (germany?.t ?? 0)).toBeLessThan(0);
  });
});
