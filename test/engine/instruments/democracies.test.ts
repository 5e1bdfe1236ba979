import { describe, expect, it } from 'vitest';
import { access } from '../../../src/engine/phases/access';
import { covert } from '../../../src/engine/phases/covert';
import { domestic } from '../../../src/engine/phases/domestic';
import { statecraft } from '../../../src/engine/phases/statecraft';
import { trust } from '../../../src/engine/phases/trust';
import { accordOf } from '../../support/full';
import { acting, instrumentScenario, refusal } from '../../support/instruments';
import { causes, cell, luck, put, turnFor } from '../../support/turn';

const act = (verb: string, target?: string, domain?: string) => ({
  verb,
  ...(target === undefined ? {} : { target }),
  ...(domain === undefined ? {} : { domain }),
});

describe('a counter-offer', () => {
  it('is made in the turn after a package, to a state that meets the conditions', () => {
    const t = turnFor(instrumentScenario());
    expect(refusal(t, 'USA', 'counter-offer', 'KEN')).toBe('no-package');
    put(t, 1, 'offered', 'KEN', 'CHN');
    t.world.turn = 2;
    expect(refusal(t, 'USA', 'counter-offer', 'KEN')).toBeUndefined();
    t.world.turn = 3;
    expect(refusal(t, 'USA', 'counter-offer', 'KEN')).toBe('no-package');
    t.world.turn = 2;
    put(t, 249_999, 'liberties', 'KEN');
    expect(refusal(t, 'USA', 'counter-offer', 'KEN')).toBe('conditions-unmet');
    put(t, 250_000, 'liberties', 'KEN');
    put(t, -350_001, 'alignment', 'KEN');
    expect(refusal(t, 'USA', 'counter-offer', 'KEN')).toBe('conditions-unmet');
  });

  it('pays off up to half of the debt and moves the networks back', () => {
    const t = acting({ USA: [act('counter-offer', 'KEN')] });
    put(t, 200_000, 'debt', 'KEN', 'CHN');
    statecraft(t);
    const left = cell(t, 'debt', 'KEN', 'CHN');
    expect(left).toBeGreaterThanOrEqual(100_000);
    expect(left).toBeLessThan(110_000);
    expect(t.mods.pushes.every((p) => p.at === 5 && p.by > 0)).toBe(true);
  });
});

describe('a tender of a swing state', () => {
  it('brings something from every bid, twice where both sides bid, and softer credit', () => {
    const one = acting({ KEN: [act('tender')], USA: [act('lend', 'KEN')] });
    statecraft(one);
    expect(causes(one, 'prosperity', 'KEN')).toEqual({ 'instruments.tender': 6_000 });
    const both = acting({
      KEN: [act('tender')],
      USA: [act('lend', 'KEN')],
      CHN: [act('silk-road', 'KEN')],
    });
    statecraft(both);
    expect(causes(both, 'prosperity', 'KEN')).toEqual({ 'instruments.tender': 24_000 });
    const hard = acting({ CHN: [act('silk-road', 'KEN')] });
    statecraft(hard);
    expect(cell(both, 'debt', 'KEN', 'CHN')).toBe(
      cell(hard, 'debt', 'KEN', 'CHN') - Math.trunc(cell(hard, 'debt', 'KEN', 'CHN') * 0.4),
    );
    expect(refusal(hard, 'USA', 'tender')).toBe('swing-only');
  });
});

describe('an entity list', () => {
  it('denies chips by the share of supply that follows, and stands until it is lifted', () => {
    const t = acting({ USA: [act('entity-list', 'CHN')] });
    put(t, 400_000, 'trust', 'DEU', 'USA');
    put(t, 0, 'trust', 'FIN', 'USA');
    statecraft(t);
    access(t);
    const n = t.setup.states.length;
    const shut = (seller: number) => t.mods.closed[seller * n + 3];
    expect([shut(0), shut(1), shut(2)]).toEqual([1, 1, 0]);
    // AI needs chips; cyber does not.
    expect(t.mods.abroad[n + 3]).toBeLessThan(1000);
    expect(t.mods.abroad[2 * n + 3]).toBe(1000);
    expect(causes(t, 'capital', 'USA')['instruments.entity-list']).toBe(-2_000);
  });

  it('hurts less when allies do not follow', () => {
    const weight = (trusts: number) => {
      const t = acting({ USA: [act('entity-list', 'CHN')] });
      put(t, trusts, 'trust', 'DEU', 'USA');
      put(t, trusts, 'trust', 'FIN', 'USA');
      statecraft(t);
      access(t);
      return t.mods.abroad[t.setup.states.length + 3] ?? 0;
    };
    expect(weight(300_000)).toBeLessThan(weight(299_999));
  });

  it('lapses when its upkeep is not paid, and is lifted by the same act', () => {
    const t = turnFor(instrumentScenario());
    put(t, 1, 'listed', 'CHN', 'USA');
    put(t, 1_999, 'capital', 'USA');
    access(t);
    expect(cell(t, 'listed', 'CHN', 'USA')).toBe(0);
    const lifted = acting({ USA: [act('entity-list', 'CHN')] });
    put(lifted, 1, 'listed', 'CHN', 'USA');
    statecraft(lifted);
    expect(cell(lifted, 'listed', 'CHN', 'USA')).toBe(0);
  });
});

describe('a campaign for pledges', () => {
  it('gathers many weak ones that are half forgotten a turn', () => {
    const t = acting({ USA: [act('coordinate', undefined, 'ai')] });
    put(t, 500_000, 'trust', 'KEN', 'USA');
    put(t, -1, 'trust', 'IDN', 'USA');
    statecraft(t);
    expect(t.facts.find((f) => f.kind === 'pledges')).toMatchObject({ by: 'USA', domain: 'ai' });
    // 40 × 0.5 pledged, half of it forgotten by the end of the turn; 2 × 0.2 of a push.
    expect(cell(t, 'pledged', 'ai', 'KEN')).toBe(100_000);
    expect(cell(t, 'pledged', 'ai', 'IDN')).toBe(0);
    expect(t.mods.pushes.find((p) => p.at === 5)?.by).toBe(4_000);
  });

  it('binds nobody who owes the other side', () => {
    const t = acting({ USA: [act('coordinate', undefined, 'ai')] });
    put(t, 500_000, 'trust', 'KEN', 'USA');
    put(t, 1, 'debt', 'KEN', 'CHN');
    statecraft(t);
    expect(cell(t, 'pledged', 'ai', 'KEN')).toBe(0);
    expect(t.mods.pushes.find((p) => p.at === 5)).toBeUndefined();
  });
});

describe('withheld intelligence', () => {
  const eyes = instrumentScenario((d) => {
    d.accords = [accordOf('eyes', 30, [{ kind: 'intelligence', phi: 800 }])];
  });

  it('blinds the ally by the sender’s share, moves its networks, and costs trust', () => {
    const t = acting({ USA: [act('withhold', 'DEU')] }, eyes);
    t.mods.intelligence[1] = 1000;
    t.mods.shield[1] = 100;
    statecraft(t);
    trust(t);
    // 258 of the 258 + 28 of capacity that Germany's partners have.
    expect(t.mods.intelligence[1]).toBe(98);
    expect(t.mods.shield[1]).toBeLessThan(11);
    expect(t.mods.pushes.find((p) => p.at === 1)?.by).toBe(36_080);
    expect(causes(t, 'trust', 'DEU/USA')['instruments.withhold']).toBe(-60_000);
    expect(causes(t, 'trust', 'FIN/USA')['instruments.withhold']).toBe(-10_000);
  });

  it('takes an accord on intelligence', () => {
    expect(refusal(turnFor(instrumentScenario()), 'USA', 'withhold', 'DEU')).toBe('no-shared-secrets');
    expect(refusal(turnFor(eyes), 'USA', 'withhold', 'CHN')).toBe('no-shared-secrets');
  });
});

describe('sanctions', () => {
  const struck = (acts: Parameters<typeof acting>[0]) => {
    const t = acting(acts);
    put(t, 1, 'traced', 'CHN', 'DEU');
    return t;
  };

  it('are open for two turns after an act against oneself or one’s side was traced', () => {
    const t = struck({});
    expect(refusal(t, 'USA', 'sanction', 'CHN')).toBeUndefined();
    expect(refusal(t, 'USA', 'sanction', 'RUS')).toBe('not-traced');
    expect(refusal(t, 'KEN', 'sanction', 'CHN')).toBe('not-traced');
    expect(refusal(t, 'USA', 'sanction', 'DEU')).toBe('own-side');
    // Traced at the end of turn 1.
    t.world.turn = 3;
    expect(refusal(t, 'USA', 'sanction', 'CHN')).toBeUndefined();
    t.world.turn = 4;
    expect(refusal(t, 'USA', 'expel', 'CHN')).toBe('not-traced');
  });

  it('bite more when several act in the same turn', () => {
    const bite = (acts: Parameters<typeof acting>[0]) => {
      const t = struck(acts);
      statecraft(t);
      return causes(t, 'prosperity', 'CHN')['instruments.sanction'] ?? 0;
    };
    const alone = bite({ USA: [act('sanction', 'CHN')] });
    const germany = bite({ DEU: [act('sanction', 'CHN')] });
    const both = bite({ USA: [act('sanction', 'CHN')], DEU: [act('sanction', 'CHN')] });
    expect(alone).toBeLessThan(0);
    // A quarter more for the second.
    expect(Math.abs(both - Math.trunc((alone + germany) * 1.25))).toBeLessThan(5);
  });

  it('bite less on who pays over a platform of its own, and more where the senders’ own reaches far', () => {
    const bite = (owner: number) => {
      const t = struck({ USA: [act('sanction', 'CHN')] });
      if (owner > 0) for (const id of ['KEN', 'IDN', 'west-africa']) put(t, owner, 'platform', id);
      statecraft(t);
      return causes(t, 'prosperity', 'CHN')['instruments.sanction'] ?? 0;
    };
    expect(bite(4)).toBe(Math.trunc((bite(0) * 3) / 10));
    expect(bite(1)).toBe(Math.trunc((bite(0) * 3) / 2));
  });
});

describe('expulsions', () => {
  it('take from the target’s covert acts everywhere, more together, and are half made good a turn', () => {
    const t = acting({ USA: [act('expel', 'CHN')], DEU: [act('expel', 'CHN')] });
    put(t, 1, 'traced', 'CHN', 'DEU');
    statecraft(t);
    // 2 × 15, and a quarter more.
    expect(cell(t, 'expelled', 'CHN')).toBe(375_000);
    expect(cell(t, 'expelled', 'USA')).toBe(40_000);
    domestic(t);
    expect(cell(t, 'expelled', 'CHN')).toBe(187_500);
  });

  it('let an act fail that would have succeeded', () => {
    const tried = (expelled: number) => {
      const t = turnFor(instrumentScenario(), { chance: luck(300) });
      access(t);
      put(t, expelled, 'expelled', 'CHN');
      t.mods.full.covert.push({ by: 3, target: 1, verb: 'sabotage' });
      covert(t);
      return cell(t, 'damage', 'DEU');
    };
    expect(tried(0)).toBe(100_000);
    expect(tried(800_000)).toBe(0);
  });

  it('follow from a trace, which is kept by attacker and victim', () => {
    const t = turnFor(instrumentScenario(), { chance: luck(0) });
    put(t, 2, 'covert', 'CHN', 'DEU');
    covert(t);
    expect(cell(t, 'traced', 'CHN', 'DEU')).toBe(1);
  });
});
