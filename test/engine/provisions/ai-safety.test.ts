import { describe, expect, it } from 'vitest';
import { causes } from '../../support/turn';
import { gamesOf, tables, under, type Pact } from '../../support/joint';

const across = ['DEU', 'JPN', 'FRA', 'CHN'] as const;
const safe: Pact = { members: across, provisions: [{ kind: 'ai-safety', domain: 'ai', harm: 3 }] };
const weak: Pact = {
  members: across,
  provisions: [{ kind: 'ai-safety', domain: 'ai', harm: 3, weakest: 1000 }],
};

const learned = (pact: Pact, id: string) =>
  causes(under(pact, 'assembly'), 'level', `ai/${id}`)['research.learning'] ?? 0;
const harm = (pact: Pact, id: string) => causes(under(pact, 'security'), 'damage', id)['accords.unsafe'] ?? 0;

describe('an AI-safety accord across the blocs', () => {
  it('spares nobody anything before it is in force', () => {
    const later: Pact = { ...safe, change: (d) => d.accords.forEach((a) => (a.from = 2)) };
    expect(harm(later, 'KEN')).toBe(harm({ ...safe, defect: across }, 'KEN'));
  });

  it('costs who honours 600 of a thousand of what it learns of AI, and who defects nothing', () => {
    const alone = learned({ ...safe, defect: across }, 'DEU');
    expect(learned({ ...safe, defect: ['JPN'] }, 'DEU') / alone).toBeCloseTo(0.4, 3);
    expect(learned({ ...safe, defect: ['DEU'] }, 'DEU')).toBe(alone);
  });

  it('spares members and everyone else harm by the square of the honouring share', () => {
    // Leading level just under 85: 3 points × 0.85 when nobody honours.
    const unsafe = harm({ ...safe, defect: across }, 'KEN');
    expect(unsafe).toBe(25_498);
    expect(harm(safe, 'KEN')).toBe(0);
    // China's capacity is 229 of 592; 363 of 592 is 613; squared 375.
    const split = { ...safe, defect: ['CHN'] };
    expect(harm(split, 'KEN') / unsafe).toBeCloseTo(0.625, 3);
    expect(harm(split, 'CHN')).toBe(harm(split, 'KEN'));
  });

  it('takes the same share from the hazard of an incident', () => {
    expect(under({ ...safe, defect: ['CHN'] }).mods.full.safety).toBe(375);
  });

  it('whose weakest link counts alone is worth nothing until all honour', () => {
    expect(under({ ...weak, defect: ['FRA'] }).mods.full.safety).toBe(0);
    expect(under(weak).mods.full.safety).toBe(1000);
  });

  it("is a prisoner's dilemma for all, and a stag hunt for the largest where the harm is greater", () => {
    const harmful: Pact = { ...safe, provisions: [{ kind: 'ai-safety', domain: 'ai', harm: 4 }] };
    expect(gamesOf(safe)).toEqual(across.map(() => 'prisoners-dilemma'));
    expect(tables(harmful).map((x) => [x.seat, x.game])).toEqual([
      ['DEU', 'prisoners-dilemma'],
      ['JPN', 'prisoners-dilemma'],
      ['FRA', 'prisoners-dilemma'],
      ['CHN', 'stag-hunt'],
    ]);
  });

  it('is a stag hunt for all where it is only as good as its weakest link', () => {
    expect(gamesOf(weak)).toEqual(Array(4).fill('stag-hunt'));
  });
});
