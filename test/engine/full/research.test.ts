import { describe, expect, it } from 'vitest';
import { access } from '../../../src/engine/phases/access';
import { close } from '../../../src/engine/full/closures';
import { research } from '../../../src/engine/phases/research';
import { fullScenario } from '../../support/full';
import { causes, cell, luck, put, turnFor } from '../../support/turn';

const USA = 0;
const CHN = 3;

describe('access', () => {
  it('lets everybody reach the best level that is sold to them', () => {
    const t = turnFor(fullScenario());
    access(t);
    // China 50, the best sold to it is America's 80.
    expect(t.mods.full.access[CHN]).toBe(800_000);
    expect(t.mods.full.access[USA]).toBe(800_000);
  });

  it('falls with the square of the share denied', () => {
    const t = turnFor(fullScenario());
    close(t, 0, USA, CHN);
    access(t);
    // L² × capacity: US 800² × 258 = 165,120,000; DEU 600² × 121 = 43,560,000; FIN 400² × 28 = 4,480,000;
    // RUS 200² × 66 = 2,640,000; KEN 50² × 10 = 25,000; IDN 100² × 26 = 260,000; west-africa 50² × 10 = 25,000:
    // 216,110,000 foreign, of which 764 thousandths are denied. σ² = 583; AF = 600,000 × (1000 − 349) / 1000.
    expect(t.mods.full.access[CHN]).toBe(390_600);
  });

  it('holds a domain back by its weakest prerequisite', () => {
    const t = turnFor(fullScenario((d) => d.states.forEach((s) => (s.levels = { ...s.levels, chips: 40 }))));
    access(t);
    // 1 − 0.5 × (1 − 0.4) = 0.7; chips themselves have no prerequisite.
    const n = t.setup.states.length;
    expect(t.mods.full.bottleneck[n + USA]).toBe(700_000);
    expect(t.mods.full.bottleneck[USA]).toBe(1_000_000);
  });

  it('does nothing in the class game', () => {
    const t = turnFor(fullScenario((d) => (d.rules.ledger = 'single')));
    access(t);
    research(t);
    expect([...t.mods.full.access]).toEqual(t.setup.domains.flatMap(() => t.setup.states.map(() => 0)));
    expect(t.ledger.entries).toEqual([]);
  });
});

describe('research', () => {
  it('adds 1.5 √E points, less the closer the level is to 115', () => {
    const t = turnFor(fullScenario(), {
      orders: {
        USA: { budget: { research: 1000, market: 0, diplomacy: 0, security: 0 }, focus: { chips: 1000 } },
      },
    });
    access(t);
    research(t);
    // E = 66,800: √66,800 = 258.456; × 1.5 = 387.684 points of 1000; × (1.15 − 0.80) = 135.689.
    expect(causes(t, 'level', 'chips/USA')).toEqual({
      'research.learning': 135_689,
      'research.obsolescence': -36_000,
    });
    expect(cell(t, 'level', 'chips', 'USA')).toBe(899_689);
  });

  it('lets a follower absorb 4 % of its gap, the more the better it is trusted', () => {
    const gain = (trust: number) => {
      const t = turnFor(fullScenario());
      for (const s of t.setup.states) if (s.id !== 'DEU') put(t, trust, 'trust', s.id, 'DEU');
      access(t);
      research(t);
      return causes(t, 'level', 'chips/DEU')['research.absorption'] ?? 0;
    };
    // Reach 800,000 × 0.9 − 600,000 = 120,000 × 0.04 × √(E / (E + 40)).
    expect(gain(0)).toBeGreaterThan(4_700);
    expect(gain(0)).toBeLessThanOrEqual(4_800);
    expect(gain(1_000_000)).toBeGreaterThan(gain(0) * 2);
    expect(gain(-1_000_000)).toBeLessThan(gain(0));
  });

  it('takes 4.5 % a turn from a state that spends nothing and can learn from nobody', () => {
    const t = turnFor(fullScenario(), {
      orders: { USA: { budget: { research: 0, market: 1000, diplomacy: 0, security: 0 } } },
    });
    access(t);
    research(t);
    expect(causes(t, 'level', 'ai/USA')).toEqual({ 'research.obsolescence': -38_250 });
  });

  it('gives less than half of what RULES says to AI work that is 60 % restrained', () => {
    const t = turnFor(fullScenario());
    const n = t.setup.states.length;
    access(t);
    t.mods.full.restraint[n + USA] = 600;
    research(t);
    const free = turnFor(fullScenario());
    access(free);
    research(free);
    const restrained = causes(t, 'level', 'ai/USA')['research.learning'] as number;
    const whole = causes(free, 'level', 'ai/USA')['research.learning'] as number;
    expect(restrained).toBe(Math.trunc((whole * 400) / 1000));
  });

  it('keeps levels within 0 and 100', () => {
    const t = turnFor(fullScenario((d) => (d.states[0]!.budget = 10_000)));
    access(t);
    research(t);
    expect(cell(t, 'level', 'chips', 'USA')).toBe(1_000_000);
    expect(causes(t, 'level', 'chips/USA')['arithmetic.bounds']).toBeLessThan(0);
  });

  it('fields a level only as far as its bottleneck lets it', () => {
    const t = turnFor(fullScenario());
    access(t);
    research(t);
    const n = t.setup.states.length;
    const bottleneck = t.mods.full.bottleneck[n + USA] as number;
    expect(bottleneck).toBe(900_000);
    expect(cell(t, 'fielded', 'ai', 'USA')).toBe(
      Math.trunc((cell(t, 'level', 'ai', 'USA') * 900_000) / 1_000_000),
    );
  });

  it('pays joint projects out of research, up to what is missing', () => {
    const project = (d: Parameters<Parameters<typeof fullScenario>[0] & object>[0]) => {
      d.milestones = [{ id: 'fab', title: 'Fab', summary: 'A fab.', domain: 'chips', cost: 2 }];
    };
    const t = turnFor(fullScenario(project), {
      orders: { USA: { projects: { fab: 1_500 } }, DEU: { projects: { fab: 1_500 } } },
    });
    access(t);
    research(t);
    expect(t.world.paidIn.get(0)).toBe(2_000);
    expect(causes(t, 'paidIn', 'fab')).toEqual({ 'research.project': 2_000 });
  });

  it('makes a breakthrough of 6 points in a quarter of turns', () => {
    const t = turnFor(fullScenario(), { chance: luck(249) });
    access(t);
    research(t);
    // Drawn by capacity: the first 258 of 526 are America's; by focus: the first third is chips.
    expect(t.facts).toContainEqual({ turn: 1, kind: 'breakthrough', state: 'USA', domain: 'chips' });
    expect(causes(t, 'level', 'chips/USA')['research.breakthrough']).toBe(60_000);
    const none = turnFor(fullScenario(), { chance: luck(250) });
    access(none);
    research(none);
    expect(none.facts).toEqual([]);
  });
});
