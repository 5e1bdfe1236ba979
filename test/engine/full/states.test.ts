import type { Turn } from '../../../src/engine/context';
import { describe, expect, it } from 'vitest';
import { access } from '../../../src/engine/phases/access';
import { covert } from '../../../src/engine/phases/covert';
import { domestic } from '../../../src/engine/phases/domestic';
import { hedging } from '../../../src/engine/phases/hedging';
import { security } from '../../../src/engine/phases/security';
import { trust } from '../../../src/engine/phases/trust';
import { weighted } from '../../../src/engine/full/score';
import { fullScenario, type Draft } from '../../support/full';
import { causes, cell, luck, put, turnFor } from '../../support/turn';

const SPENT = { research: 1000, market: 0, diplomacy: 0, security: 0 };
const quiet = (d: Draft) => {
  d.rules.parameters = { apprNoise: 0, crime: 0, shockP: 0, aiHaz: 0 };
};

describe('trust', () => {
  it('drifts 4 % of the way back to its start', () => {
    const t = turnFor(fullScenario());
    const start = cell(t, 'trust', 'DEU', 'USA');
    put(t, start - 100_000, 'trust', 'DEU', 'USA');
    trust(t);
    expect(cell(t, 'trust', 'DEU', 'USA')).toBe(start - 96_000);
  });

  it('starts at 350 less half the distance of alignments, at most 400 and at least −500', () => {
    const t = turnFor(fullScenario());
    expect(cell(t, 'trust', 'DEU', 'USA')).toBe(300_000);
    expect(cell(t, 'trust', 'CHN', 'USA')).toBe(-500_000);
  });

  it('books what conduct moved, and stops at −100', () => {
    const t = turnFor(fullScenario());
    put(t, -1_000_000, 'trust', 'DEU', 'USA');
    t.mods.trust.push({ from: 1, to: 0, by: -60_000, cause: { rule: 'trust.seen-defecting' } });
    trust(t);
    expect(cell(t, 'trust', 'DEU', 'USA')).toBe(-1_000_000);
    const why = causes(t, 'trust', 'DEU/USA');
    // Drift 4 % of 1,300,000 back to 300,000 first.
    expect(why).toEqual({
      'trust.decay': 52_000,
      'trust.seen-defecting': -60_000,
      'arithmetic.bounds': 8_000,
    });
  });
});

describe('hedging states', () => {
  it('turn to 0.6 base, 0.6 standards, 0.6 trust and 0.2 of where they began, 30 % a turn', () => {
    const t = turnFor(fullScenario(), { orders: { USA: { budget: SPENT } } });
    for (const d of t.setup.domains) {
      put(t, 500_000, 'tilt', d.id, 'IDN');
      put(t, 200_000, 'standard', d.id);
    }
    for (const s of t.setup.states) put(t, 0, 'trust', 'IDN', s.id);
    put(t, 300_000, 'alignment', 'IDN');
    hedging(t);
    expect(causes(t, 'alignment', 'IDN')).toMatchObject({
      'hedging.base': 90_000,
      'hedging.standards': 36_000,
      'hedging.inertia': -90_000,
    });
  });

  it('trust whoever lends to them by up to 30, half of it when the loan equals loanK × market', () => {
    const t = turnFor(fullScenario());
    for (const s of t.setup.states) put(t, 0, 'trust', 'IDN', s.id);
    t.mods.full.market[0] = 660;
    t.mods.loans.push({ lender: 0, market: 6 });
    hedging(t);
    expect(causes(t, 'trust', 'IDN/USA')).toEqual({ 'hedging.loans': 15_000 });
  });

  it('trust whoever courts them; a campaign draws the attention to one', () => {
    const courted = (campaign: boolean) => {
      const t = turnFor(fullScenario());
      access(t);
      if (campaign) t.mods.full.campaigns.push({ by: 0, target: 6 });
      hedging(t);
      return ['KEN', 'IDN'].map((id) => causes(t, 'trust', `${id}/USA`)['hedging.diplomacy'] ?? 0);
    };
    // Money 10 % of the budget against dipK 8 %: 6.68 / (6.68 + 5.344) = 0.555 of 40.
    expect(courted(false)).toEqual([22_200, 22_200]);
    // Weights 1, 5, 1 of three courted: 15 / 7 and 3 / 7.
    expect(courted(true)).toEqual([9_480, 47_560]);
  });

  it('may not be courted by nobody: no money, no trust', () => {
    const t = turnFor(fullScenario(), { orders: { USA: { budget: SPENT } } });
    access(t);
    hedging(t);
    expect(causes(t, 'trust', 'KEN/USA')).toEqual({});
  });
});

describe('approval', () => {
  it('moves 40 % of the way to 52 in a democracy, 60 in an autocracy', () => {
    const t = turnFor(fullScenario(quiet));
    put(t, 400_000, 'approval', 'DEU');
    put(t, 400_000, 'approval', 'CHN');
    domestic(t);
    expect(cell(t, 'approval', 'DEU')).toBe(448_000);
    expect(cell(t, 'approval', 'CHN')).toBe(480_000);
  });

  it('rises six times as fast as prosperity grows, before the 40 %', () => {
    const t = turnFor(fullScenario(quiet));
    t.mods.full.growth[1] = 10_000;
    domestic(t);
    expect(causes(t, 'approval', 'DEU')).toEqual({ 'domestic.growth': 24_000 });
  });

  it('likes a due kept at home and dislikes damage', () => {
    const t = turnFor(fullScenario(quiet));
    t.mods.pork[1] = 12_000;
    put(t, 100_000, 'damage', 'DEU');
    covert(t);
    domestic(t);
    // Damage heals to 70,000 first: 0.7 × 70,000 × 0.4.
    expect(causes(t, 'approval', 'DEU')).toEqual({ 'domestic.pork': 4_800, 'domestic.damage': -19_600 });
  });
});

describe('governments', () => {
  const voting = (approval: number, prepare: (t: Turn) => void = () => undefined) => {
    const t = turnFor(
      fullScenario((d) => {
        quiet(d);
        d.rules.parameters = { ...d.rules.parameters, apprAdj: 0 };
        d.states[1]!.elections = [1];
      }),
    );
    put(t, approval, 'approval', 'DEU');
    prepare(t);
    domestic(t);
    return t;
  };

  it('that fall leave promises for later turns behind; those of the day still bind', () => {
    const clause = { kind: 'honour', accord: 'pact' } as const;
    const promised = (t: Turn) => {
      for (const [from, turn] of [
        ['DEU', 1],
        ['DEU', 2],
        ['USA', 2],
      ] as const)
        t.world.promises.push({
          id: `${from}-${turn}`,
          from,
          to: 'FIN',
          turn,
          made: 1,
          clause,
          status: 'open',
          told: false,
        });
    };
    const statuses = (t: Turn) => t.world.promises.map((p) => [p.id, p.status]);
    const fell = voting(399_999, promised);
    expect(statuses(fell)).toEqual([
      ['DEU-1', 'open'],
      ['DEU-2', 'void'],
      ['USA-2', 'open'],
    ]);
    expect(fell.facts).toContainEqual(
      expect.objectContaining({
        kind: 'promise',
        promise: 'DEU-2',
        from: 'DEU',
        wronged: 'FIN',
        result: 'void',
      }),
    );
    expect(statuses(voting(400_000, promised)).map(([, status]) => status)).toEqual(['open', 'open', 'open']);
  });

  it('fall below 40 on election day: half the capital is gone, the next begins at 50', () => {
    const t = voting(399_999);
    expect(t.facts).toContainEqual({ turn: 1, kind: 'election', state: 'DEU', fell: true });
    expect(cell(t, 'fallen', 'DEU')).toBe(1);
    expect(cell(t, 'approval', 'DEU')).toBe(500_000);
    // 100,000 and 0.09 of 399,999.
    expect(cell(t, 'capital', 'DEU')).toBe(135_999 - 67_999);
  });

  it('stay at 40', () => {
    const t = voting(400_000);
    expect(t.facts).toContainEqual({ turn: 1, kind: 'election', state: 'DEU', fell: false });
    expect(cell(t, 'fallen', 'DEU')).toBe(0);
  });

  it('of autocracies and of groups face no election, whatever the turn', () => {
    const t = turnFor(fullScenario());
    for (let turn = 1; turn <= 4; turn += 1) {
      t.world.turn = turn;
      domestic(t);
    }
    const voted = t.facts.flatMap((f) => (f.kind === 'election' ? [f.state] : []));
    expect(voted.toSorted()).toEqual(['DEU', 'FIN', 'IDN', 'KEN', 'USA']);
  });

  it('gain 48 of capital in an autocracy, up to 200', () => {
    const t = turnFor(fullScenario(quiet));
    domestic(t);
    expect(cell(t, 'capital', 'CHN')).toBe(148_000);
    domestic(t);
    domestic(t);
    expect(cell(t, 'capital', 'CHN')).toBe(200_000);
  });
});

describe('the budget', () => {
  it('follows prosperity by half', () => {
    const t = turnFor(fullScenario(quiet));
    put(t, 1_100_000, 'prosperity', 'USA');
    domestic(t);
    expect(cell(t, 'budget', 'USA')).toBe(70_140);
  });
});

describe('damage', () => {
  it('heals to 0.7, and crime adds 3 less what security prevents', () => {
    const t = turnFor(fullScenario((d) => (d.rules.parameters = { shockP: 0, aiHaz: 0 })));
    access(t);
    put(t, 100_000, 'damage', 'USA');
    covert(t);
    domestic(t);
    // Security 13,360 against 12 % of 66,800: prevents 625 of 1000.
    expect(causes(t, 'damage', 'USA')).toEqual({ 'domestic.healing': -30_000, 'domestic.crime': 11_250 });
  });

  it('of a chip shock spares who is in a working fab accord', () => {
    const t = turnFor(fullScenario((d) => (d.rules.parameters = { crime: 0, shockP: 1000, aiHaz: 0 })));
    t.mods.full.spared[0] = 1;
    domestic(t);
    expect(cell(t, 'damage', 'USA')).toBe(0);
    expect(cell(t, 'damage', 'DEU')).toBe(30_000);
  });

  it('of an AI incident is the likelier the higher the leading level', () => {
    const struck = (permille: number) => {
      const t = turnFor(
        fullScenario((d) => (d.rules.parameters = { crime: 0, shockP: 0, aiHaz: 1000 })),
        { chance: luck(permille) },
      );
      domestic(t);
      return cell(t, 'damage', 'FIN');
    };
    expect(struck(849)).toBe(60_000);
    expect(struck(850)).toBe(0);
  });
});

describe('security', () => {
  it('is own strength against half of rivals’ by mistrust, and 0.2, less exposure and damage', () => {
    const t = turnFor(
      fullScenario((d) => {
        d.states = d.states.filter((s) => s.id === 'USA' || s.id === 'CHN');
        d.domains = [{ id: 'cyber', name: 'Cyber', market: 1000, military: 1000, norm: 1000 }];
        for (const s of d.states)
          Object.assign(s, { levels: { cyber: 50 }, budget: 50, tilt: { cyber: s.id === 'USA' ? 60 : -60 } });
      }),
    );
    access(t);
    put(t, -1_000_000, 'trust', 'USA', 'CHN');
    put(t, 10_000, 'damage', 'USA');
    security(t);
    // Equal strengths, all mistrust: own / (own + 0.5 own) = 0.666; exposure 0.2 × 0.3.
    expect(causes(t, 'security', 'USA')).toEqual({
      'security.previous': -500_000,
      'security.balance': 666_666,
      'security.base': 200_000,
      'security.exposure': -60_000,
      'security.damage': -10_000,
    });
  });

  it('grows with a tenth of every trusted ally', () => {
    const of = (trusted: number) => {
      const t = turnFor(fullScenario());
      access(t);
      for (const s of t.setup.states) put(t, trusted, 'trust', 'FIN', s.id);
      security(t);
      return causes(t, 'security', 'FIN')['security.balance'] as number;
    };
    expect(of(1)).toBeGreaterThan(of(0));
  });
});

describe('the weighted score', () => {
  it('is what its five parts say, and nothing is left over', () => {
    const t = turnFor(fullScenario());
    put(t, 800_000, 'security', 'USA');
    for (const s of t.setup.states) put(t, 0, 'trust', s.id, 'USA');
    t.mods.full.hedgerShare[0] = 250_000;
    weighted(t);
    // Technology 0.4 × 80 + 0.4 × 85 + 0.2 × 85 = 83; legitimacy (2 × 52 + 50) / 3 = 51.333;
    // influence 0.5 × 50 + 0.3 × √25 % + 0.2 × 50 = 50.
    expect(causes(t, 'score', 'USA')).toEqual({
      'score.prosperity': 125_000,
      'score.technology': 141_100,
      'score.security': 160_000,
      'score.legitimacy': 76_999,
      'score.influence': 115_000,
    });
    weighted(t);
    expect(cell(t, 'score', 'USA')).toBe(125_000 + 141_100 + 160_000 + 76_999 + 115_000);
  });

  it('pays a liberal seat for a liberal world and a hedging one for an open contest', () => {
    const influence = (index: number, id: string) => {
      const t = turnFor(fullScenario());
      t.world.index.set(index);
      weighted(t);
      return causes(t, 'score', id)['score.influence'] as number;
    };
    expect(influence(200_000, 'USA')).toBeGreaterThan(influence(-200_000, 'USA'));
    expect(influence(200_000, 'CHN')).toBeLessThan(influence(-200_000, 'CHN'));
    expect(influence(0, 'KEN')).toBeGreaterThan(influence(200_000, 'KEN'));
    expect(influence(200_000, 'KEN')).toBe(influence(-200_000, 'KEN'));
  });
});
