import { describe, expect, it } from 'vitest';
import { compete, type Arena } from '../../../src/engine/full/compete';
import { contest } from '../../../src/engine/full/contest';
import { close } from '../../../src/engine/full/closures';
import { arenaOf } from '../../../src/engine/full/arena';
import { incomeOf } from '../../../src/engine/full/income';
import { access } from '../../../src/engine/phases/access';
import type { Turn } from '../../../src/engine/context';
import { fullScenario, type Draft } from '../../support/full';
import { causes, cell, put, turnFor } from '../../support/turn';

/** Two vendors of equal strength, and one hedging buyer that trusts neither. */
function duel(change: (d: Draft) => void = () => {}): Turn {
  const t = turnFor(
    fullScenario((d) => {
      d.domains = [{ id: 'radio', name: 'Radio', market: 1000, military: 1000, norm: 1000 }];
      d.states = d.states.filter((s) => ['USA', 'CHN', 'IDN'].includes(s.id));
      for (const s of d.states) {
        s.levels = { radio: s.id === 'IDN' ? 0 : 50 };
        s.tilt = {};
        s.budget = 50;
      }
      change(d);
    }),
    { orders: { USA: PEACE, CHN: PEACE } },
  );
  for (const i of t.setup.states) for (const j of t.setup.states) put(t, 0, 'trust', i.id, j.id);
  access(t);
  return t;
}

/** Nothing spent on markets. */
const PEACE = { budget: { research: 1000, market: 0, diplomacy: 0, security: 0 } };
const [USA, CHN, IDN] = [0, 1, 2];

const play = (t: Turn, change: Partial<Arena> = {}) => compete(t.setup, { ...arenaOf(t), ...change });

describe('the contest of vendors', () => {
  it('splits a hedging buyer 1 : 1.8 between equals, for autocratic finance counts 1.8 abroad', () => {
    const t = duel();
    // 1000 / 2800 = 357,142 liberal, 642,857 illiberal.
    expect(play(t).leaning[IDN]).toBe(357_142 - 642_857);
  });

  it('gives the home vendor 2.5 times the weight', () => {
    const t = duel();
    // In China: home 2500 against 1000; in America 2500 against 1800.
    expect(play(t).leaning[CHN]).toBe(285_714 - 714_285);
    expect(play(t).leaning[USA]).toBe(581_395 - 418_604);
  });

  it('weighs fielded levels by their square', () => {
    const t = duel();
    const twice = play(t, { fielded: Float64Array.from([1_000_000, 500_000, 0]) });
    // 4000 : 1800.
    expect(twice.leaning[IDN]).toBe(689_655 - 310_344);
  });

  it('favours vendors of the pole that wrote the standard, by up to 35 %', () => {
    const t = duel();
    put(t, 1_000_000, 'standard', 'radio');
    // 1350 : 1800 × 0.65 = 1170.
    expect(play(t).leaning[IDN]).toBe(535_714 - 464_285);
  });

  it('sells more where the buyer trusts the vendor', () => {
    const t = duel();
    put(t, 1_000_000, 'trust', 'IDN', 'USA');
    // 1250 : 1800.
    expect(play(t).leaning[IDN]).toBe(409_836 - 590_163);
  });

  it('lets loans multiply the lender’s weight by at most 3.5', () => {
    const t = duel();
    const money = Float64Array.from([1_000_000_000, 0, 0]);
    // 3497 : 1800, for no sum buys the last thousandth.
    expect(play(t, { money }).leaning[IDN]).toBe(660_184 - 339_815);
    // S equal to loanK × M (1.1 trillion: 660 thousandths): half of the effect, 2.25.
    const half = Float64Array.from([660, 0, 0]);
    expect(play(t, { money: half }).leaning[IDN]).toBe(555_555 - 444_444);
  });

  it('aims a seat’s money at the buyers its loans name', () => {
    const t = duel();
    t.mods.loans.push({ lender: USA, market: CHN });
    const arena = arenaOf(t);
    expect([...arena.targets]).toEqual([0, 1, 0, 0, 0, 1, 0, 0, 0]);
  });

  it('counts what closed vendors would have sold as lost', () => {
    const t = duel();
    close(t, 0, CHN, IDN);
    const out = play(t);
    expect(out.leaning[IDN]).toBe(1_000_000);
    expect(out.lost[IDN]).toBe(642_857);
  });

  it('sends every sale to somebody: revenue sums to the markets', () => {
    const t = duel();
    const { revenue } = play(t);
    const markets = (21_300 + 14_700 + 1_100) * 1000;
    const sum = revenue.reduce((a, b) => a + b, 0);
    expect(sum).toBeLessThanOrEqual(markets);
    expect(sum).toBeGreaterThan(markets - 100);
  });

  it('makes closing all doors dearer than the doors one by one', () => {
    const t = duel((d) => {
      d.domains = ['radio', 'fibre'].map((id) => ({ id, name: id, market: 500, military: 500, norm: 500 }));
      for (const s of d.states) s.levels = { radio: s.levels!.radio!, fibre: s.levels!.radio! };
    });
    const cost = () => incomeOf(t.setup, play(t, { fielded: t.world.level.data }), IDN).shut;
    close(t, 0, CHN, IDN);
    const one = cost();
    close(t, 1, CHN, IDN);
    const both = cost();
    expect(one).toBeLessThan(0);
    expect(both).toBeLessThan(one * 2);
  });
});

describe('prosperity', () => {
  it('stays where it is while income is what it was and nothing is damaged', () => {
    const t = duel();
    for (const s of t.setup.states) put(t, t.world.income0.get(t.setup.state(s.id)), 'income0', s.id);
    const out = play(t);
    const income = incomeOf(t.setup, out, IDN);
    put(t, income.surplus + income.revenue, 'income0', 'IDN');
    contest(t);
    expect(cell(t, 'prosperity', 'IDN')).toBe(1_000_000);
  });

  it('moves 30 % of the way to what 0.7 of the change of income says, less damage', () => {
    const t = duel();
    const income = incomeOf(t.setup, play(t), IDN);
    put(t, Math.trunc(((income.surplus + income.revenue) * 10) / 11), 'income0', 'IDN');
    put(t, 50_000, 'damage', 'IDN');
    contest(t);
    const why = causes(t, 'prosperity', 'IDN');
    // Ten per cent more income: 0.1 × 0.7 × 0.3 = 21,000; damage 0.05 × 0.3 = 15,000.
    expect(why['market.income']).toBeGreaterThan(20_990);
    expect(why['market.income']).toBeLessThan(21_010);
    expect(why['market.damage']).toBe(-15_000);
    expect(cell(t, 'prosperity', 'IDN')).toBe(1_000_000 + Object.values(why).reduce((a, b) => a + b, 0));
  });
});

describe('the installed base', () => {
  it('moves 30 % of the way to what was bought', () => {
    const t = duel();
    contest(t);
    expect(cell(t, 'tilt', 'radio', 'IDN')).toBe(Math.trunc((-285_715 * 300) / 1000));
  });

  it('gives way by a quarter once it is locked in', () => {
    const t = duel();
    put(t, 1, 'locked', 'radio', 'IDN');
    put(t, 400_000, 'tilt', 'radio', 'IDN');
    contest(t);
    const free = Math.trunc(((-285_715 - 400_000) * 300) / 1000);
    expect(causes(t, 'tilt', 'radio/IDN')).toEqual({ 'market.share': Math.trunc((free * 250) / 1000) });
  });

  it('takes what an event pushes, within ±100', () => {
    const t = duel();
    t.mods.pushes.push({ domain: 0, at: IDN, by: 2_000_000, cause: { rule: 'events.effect' } });
    contest(t);
    expect(cell(t, 'tilt', 'radio', 'IDN')).toBe(1_000_000);
    expect(causes(t, 'tilt', 'radio/IDN')['arithmetic.bounds']).toBeLessThan(0);
  });
});

describe('splinter', () => {
  it('is the share of links across the poles that are shut, by the domains’ market weight', () => {
    const t = turnFor(fullScenario());
    access(t);
    // 3 liberal and 2 illiberal states: 12 links a domain. Chips weigh 400: one of twelve.
    close(t, 0, 0, 3);
    contest(t);
    expect(t.world.splinter.get()).toBe(Math.trunc((83_333 * 400) / 1000));
  });
});

describe('first-mover rents', () => {
  it('pay the sponsors of the design in force market weight, and nobody else', () => {
    const t = duel((d) => {
      d.assembly.texts = [
        {
          id: 'open',
          ref: 'X.1',
          title: 'Open',
          summary: 'Open.',
          domain: 'radio',
          direction: 'liberal',
          design: 'mesh',
          prizes: { USA: 10 },
        },
        {
          id: 'shut',
          ref: 'X.2',
          title: 'Shut',
          summary: 'Shut.',
          domain: 'radio',
          direction: 'illiberal',
          design: 'core',
          prizes: { CHN: 10 },
        },
      ];
    });
    t.world.outcome.set(1, 0);
    t.world.outcome.set(1, 1);
    t.world.design.set(t.setup.designOf(0), 0);
    expect([...arenaOf(t).rents]).toEqual([1100, 1000, 1000]);
  });
});
