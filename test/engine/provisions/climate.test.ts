import { describe, expect, it } from 'vitest';
import { cell, causes } from '../../support/turn';
import { gamesOf, under, type Pact } from '../../support/joint';

const across = ['DEU', 'JPN', 'FRA', 'CHN'] as const;
const green: Pact = {
  members: across,
  due: 20,
  provisions: [{ kind: 'climate', domains: ['chips'], damage: 3, leak: 50, calm: 8 }],
};
const harm = (pact: Pact, id: string) =>
  causes(under(pact, 'security'), 'damage', id)['accords.climate'] ?? 0;

describe('a climate accord across the blocs', () => {
  it('spares nobody anything before it is in force', () => {
    const later: Pact = { ...green, change: (d) => d.accords.forEach((a) => (a.from = 2)) };
    expect(harm(later, 'KEN')).toBe(harm({ ...green, defect: across }, 'KEN'));
  });

  it('takes from the damage of every state, member or not, by the honouring share', () => {
    expect(harm({ ...green, defect: across }, 'KEN')).toBe(30_000);
    expect(harm(green, 'KEN')).toBe(0);
    expect(harm({ ...green, defect: ['CHN'] }, 'CHN')).toBe(harm({ ...green, defect: ['CHN'] }, 'DEU'));
  });

  it('leaves its due with who keeps it, in its own budget', () => {
    const t = under({ ...green, defect: ['DEU'] });
    expect([t.mods.dues[t.setup.state('DEU')], t.mods.dues[t.setup.state('JPN')]]).toEqual([0, 296]);
  });

  it('leaks technology to members of the other pole that are behind, paying or not', () => {
    // Chips: China 50, Germany 60; a twentieth of the gap.
    const up = (pact: Pact, id: string) => causes(under(pact), 'level', `chips/${id}`)['accords.uptake'] ?? 0;
    expect(up(green, 'CHN')).toBe(5_000);
    expect(up({ ...green, defect: ['CHN'] }, 'CHN')).toBe(5_000);
    expect(up(green, 'JPN')).toBe(0);
    expect(up({ ...green, defect: ['DEU', 'JPN', 'FRA'] }, 'CHN')).toBe(0);
  });

  it('calms members of opposite poles that both honour', () => {
    const after = (pact: Pact) => cell(under(pact, 'hedging'), 'trust', 'DEU', 'CHN');
    expect(after(green) - after({ ...green, defect: ['CHN'] })).toBe(8_000);
  });

  it("is a public good nobody can be shut out of: a prisoner's dilemma where the harm is small, none where it is great", () => {
    const small: Pact = {
      ...green,
      due: 40,
      provisions: [{ kind: 'climate', damage: 1 }],
      members: ['DEU', 'JPN', 'FRA', 'GBR'],
    };
    expect(gamesOf(small)).toEqual(Array(4).fill('prisoners-dilemma'));
    const great: Pact = { ...small, provisions: [{ kind: 'climate', damage: 10 }] };
    expect(gamesOf(great)).toEqual(Array(4).fill('harmony'));
  });
});
