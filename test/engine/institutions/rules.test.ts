import { describe, expect, it } from 'vitest';
import { imagine, optionsOf, payoffs, rulesSeen, setUp } from '../../../src/engine';
import { rulesOf } from '../../../src/engine/institutions/rules';
import { createWorld } from '../../../src/engine/world';
import { FUND, dues, fund, fundWith, hands, motionTo } from '../../support/motions';

const ALL = ['yes', 'yes', 'yes', 'yes'] as const;
const KEEPS = [true, true, false, true] as const;

describe('the rules of an accord', () => {
  const more = motionTo({ kind: 'enforcement', evidence: 800 }, { id: 'more' });
  const fewer = motionTo({ kind: 'enforcement', evidence: -900 }, { id: 'fewer' });
  const setup = setUp(fundWith([more, fewer]));

  it.each([
    [[], 400],
    [['more'], 1000],
    [['fewer'], 0],
    [['more', 'fewer'], 100],
  ] as const)('with %j in force put the evidence at %i', (inForce, evidence) => {
    const world = createWorld(setup);
    for (const [m, { def }] of setup.motions.entries())
      if (inForce.some((id) => id === def.id)) world.motion.set(1, m);
    expect(rulesOf(setup, world, 0).evidence).toBe(evidence);
  });

  it('are their own where nothing is in force, and untouched by motions of other accords', () => {
    const world = createWorld(setup);
    for (const m of setup.motions.keys()) world.motion.set(1, m);
    expect(rulesOf(setup, world, 2)).toMatchObject({
      evidence: 400,
      suspend: 'auto-by-all',
      quorum: 0,
      count: 'all',
    });
  });

  it('are seen by outsiders as they are', () => {
    const g = fund([more]).orders(hands(ALL, 'more')).play();
    expect(rulesSeen(g.game.setup, g.view('KEN'), 0)).toEqual(rulesOf(g.game.setup, g.game.world, 0));
  });
});

describe('enforcement', () => {
  const sure = motionTo({ kind: 'enforcement', evidence: 600, upkeep: { home: 0.5, budget: 0 } });

  it('inspects the next turn under the new rule, and not the turn of the vote', () => {
    const g = fund([sure], { inspection: { evidence: 0, effort: false } });
    g.orders(dues(KEEPS)).orders(hands(ALL)).play();
    expect(g.facts('named')).toEqual([]);
    const certain = fund([motionTo({ kind: 'enforcement', evidence: 1000 })], {
      inspection: { evidence: 0, effort: false },
    });
    certain.orders(dues(KEEPS)).orders(hands(ALL)).play();
    expect(certain.facts('named')).toEqual([]);
    certain.orders(dues(KEEPS)).play();
    expect(certain.facts('named', 2)).toMatchObject([{ accord: FUND, state: 'DEU' }]);
  });

  it('costs every member its upkeep in each turn under it, times the stake, whether it pays its due or not', () => {
    const paid = (votes: Parameters<typeof hands>[0]) => {
      const g = fund([sure], {
        inspection: { evidence: 0, effort: false },
        caught: { home: 0, trust: 0, approval: 0, suspend: 'none' },
      });
      g.orders(hands(votes)).play();
      return g.orders(dues(KEEPS)).play();
    };
    const [with_, without] = [paid(ALL), paid(['no', 'no', 'no', 'no'])];
    for (const id of ['USA', 'DEU'])
      expect(with_.value('home', id) - without.value('home', id)).toBeCloseTo(-0.5);
    expect(with_.value('home', 'KEN')).toBe(without.value('home', 'KEN'));
    const third = (g: typeof with_) => g.orders(dues(KEEPS)).play().value('home', 'DEU');
    expect(third(with_) - third(without)).toBeCloseTo(-0.5 - 2 * 0.5);
  });

  it('changes what defecting comes to in the payoff table only where it is certain to be seen', () => {
    const table = (evidence: number) => {
      const g = fund([motionTo({ kind: 'enforcement', evidence })]);
      const view = g.orders(hands(ALL)).play().view('DEU');
      return payoffs(g.game.setup, view, FUND).rows;
    };
    const [plain, doubled, certain] = [table(0), table(400), table(600)];
    expect(doubled).toEqual(plain);
    const spread = (rows: typeof plain, choice: string) => {
      const cells = rows.find((r) => r.choice === choice)?.cells ?? [];
      return cells.map((c) => c - (cells[0] ?? 0));
    };
    expect(spread(certain, 'named')).toEqual(spread(plain, 'named'));
    expect(certain.find((r) => r.choice === 'defect')?.cells).toEqual(
      certain.find((r) => r.choice === 'named')?.cells,
    );
  });
});

describe('suspension', () => {
  const lenient = motionTo({ kind: 'suspension', suspend: 'none' });

  it('leaves those who are named from then on in the fund', () => {
    const g = fund([lenient], { inspection: { evidence: 1000, effort: false } });
    g.orders(dues(KEEPS)).orders(hands(ALL)).play();
    expect(g.value('suspended', FUND, 'DEU')).toBe(1);
    g.orders(dues([false, true, true, true])).play();
    expect(g.facts('named', 2)).toMatchObject([{ state: 'USA' }]);
    expect(g.value('suspended', FUND, 'USA')).toBe(0);
  });
});

describe('a quorum', () => {
  it('voted in makes an accord lapse that too few keep', () => {
    const few = [true, false, false, false] as const;
    const run = (votes: Parameters<typeof hands>[0]) => {
      const g = fund([motionTo({ kind: 'quorum', least: 2 })], {
        inspection: { evidence: 0, effort: false },
      });
      g.orders(hands(votes)).play();
      return g.orders(dues(few)).play().orders(dues(few)).play();
    };
    expect(run(ALL).facts('lapsed')).toMatchObject([{ accord: FUND, turn: 3 }]);
    expect(run(['no', 'no', 'no', 'no']).facts('lapsed')).toEqual([]);
  });
});

describe('secrecy', () => {
  const after = (effect: Parameters<typeof motionTo>[0]) => {
    const g = fund([motionTo(effect)]);
    g.orders(hands(ALL)).play();
    return g.orders(dues(KEEPS)).play();
  };
  const counted = (g: ReturnType<typeof after>, seat: string, turn = 2) =>
    g.view(seat).facts.some((f) => f.kind === 'honour-count' && f.accord === FUND && f.turn === turn);
  const column = (g: ReturnType<typeof after>, seat: string) => g.view(seat).columns.honourers[0];

  it('of the count leaves it to members: neither facts nor columns tell outsiders', () => {
    const g = after({ kind: 'secrecy', count: 'members' });
    expect([counted(g, 'GBR'), counted(g, 'CHN'), counted(g, 'CHN', 1)]).toEqual([true, false, true]);
    expect([column(g, 'GBR'), column(g, 'CHN')]).toEqual([3, null]);
    expect(imagine(g.game.setup, g.view('CHN')).honourers.get(0)).toBe(0);
  });

  it('of the count from everybody keeps it from members too, until the game has ended', () => {
    const g = after({ kind: 'secrecy', count: 'nobody' });
    expect([counted(g, 'GBR'), column(g, 'GBR')]).toEqual([false, null]);
    g.toEnd();
    expect([counted(g, 'CHN'), column(g, 'CHN') !== null]).toEqual([true, true]);
  });

  it('lifted reads out names: everybody learns who paid', () => {
    const g = after({ kind: 'secrecy', conduct: 'all' });
    const told = g
      .view('KEN')
      .facts.flatMap((f) =>
        f.kind === 'conduct' && f.turn === 2 && f.accord === FUND ? [[f.state, f.honoured]] : [],
      );
    expect(told).toEqual([
      ['USA', true],
      ['GBR', true],
      ['DEU', false],
      ['SWE', true],
    ]);
    expect(g.view('KEN').facts.some((f) => f.kind === 'conduct' && f.turn === 1 && f.accord === FUND)).toBe(
      false,
    );
  });

  it('lifted among members tells no outsider', () => {
    const g = after({ kind: 'secrecy', conduct: 'members' });
    const knows = (seat: string) =>
      g.view(seat).facts.some((f) => f.kind === 'conduct' && f.turn === 2 && f.state === 'DEU');
    expect([knows('SWE'), knows('KEN')]).toEqual([true, false]);
  });
});

describe('observers', () => {
  it('learn what members learn, and other outsiders do not', () => {
    const g = fund([
      motionTo([
        { kind: 'secrecy', count: 'members' },
        { kind: 'observers', states: ['KEN'] },
      ]),
    ]);
    g.orders(hands(ALL)).play();
    g.orders(dues(KEEPS)).play();
    const hears = (seat: string) =>
      g.view(seat).facts.some((f) => f.kind === 'honour-count' && f.turn === 2 && f.accord === FUND);
    expect([hears('KEN'), hears('IDN')]).toEqual([true, false]);
  });
});

describe('the options of a seat', () => {
  it('follow from its view alone', () => {
    const g = fund([motionTo({ kind: 'veto' })]);
    expect(optionsOf(g.game.setup, g.view('SWE')).motions).toEqual(g.options('SWE').motions);
  });
});
