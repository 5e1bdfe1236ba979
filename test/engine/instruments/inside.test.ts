import { describe, expect, it } from 'vitest';
import { optionsFor, viewFor } from '../../../src/engine';
import { access } from '../../../src/engine/phases/access';
import { domestic } from '../../../src/engine/phases/domestic';
import { promises } from '../../../src/engine/phases/promises';
import { statecraft } from '../../../src/engine/phases/statecraft';
import { game } from '../../support/game';
import { acting, instrumentScenario, refusal } from '../../support/instruments';
import { causes, cell, put, turnFor } from '../../support/turn';

const ban = { verb: 'closure', target: 'CHN', domain: 'ai' };

describe('agencies that clash', () => {
  it('delay a door by a turn in a democracy of little capacity', () => {
    const g = game(instrumentScenario());
    g.orders({ USA: { acts: [ban] } }).play();
    expect(g.facts('agencies')).toMatchObject([{ state: 'USA', target: 'CHN', domain: 'ai' }]);
    expect(g.value('closures', 'ai', 'USA', 'CHN')).toBe(8);
    g.play();
    expect(g.value('closures', 'ai', 'USA', 'CHN')).toBe(2);
  });

  it('do not where the state has the capacity, has assessed the risks, or is an autocracy', () => {
    const shut = (seat: string, change: (t: ReturnType<typeof acting>) => void) => {
      const t = acting({ [seat]: [{ verb: 'closure', target: 'DEU', domain: 'ai' }] });
      change(t);
      statecraft(t);
      return cell(t, 'closures', 'ai', seat, 'DEU');
    };
    expect(shut('USA', (t) => put(t, 749_999, 'stateCapacity', 'USA'))).toBe(8);
    expect(shut('USA', (t) => put(t, 750_000, 'stateCapacity', 'USA'))).toBe(2);
    expect(shut('USA', (t) => (t.mods.full.assessed[0] = 1))).toBe(2);
    expect(shut('CHN', () => {})).toBe(2);
  });

  it('let an announcement be taken back, at no price but the act’s', () => {
    const t = acting({ USA: [ban] });
    put(t, 8, 'closures', 'ai', 'USA', 'CHN');
    // It has ripened by the time the act is done: the act opens the door again.
    statecraft(t);
    access(t);
    expect(cell(t, 'closures', 'ai', 'USA', 'CHN')).toBe(0);
  });
});

describe('state capacity', () => {
  it('grows by a strategy, fades, and brings an act when it is high', () => {
    const t = acting({ USA: [{ verb: 'strategy' }] });
    statecraft(t);
    expect(cell(t, 'stateCapacity', 'USA')).toBe(737_500);
    domestic(t);
    expect(causes(t, 'stateCapacity', 'USA')['domestic.capacity']).toBe(-5_250);
    const acts = (points: number) =>
      optionsFor(game(instrumentScenario((d) => (d.states[0]!.capacity = points))).game, 'USA').acts;
    expect([acts(87.9), acts(88)]).toEqual([2, 3]);
  });
});

describe('liberties', () => {
  it('are the price of emergency powers, and voters of a democracy miss them', () => {
    const t = acting({ DEU: [{ verb: 'emergency' }] });
    put(t, 100_000, 'damage', 'DEU');
    statecraft(t);
    expect(cell(t, 'liberties', 'DEU')).toBe(710_000);
    expect(cell(t, 'damage', 'DEU')).toBe(60_000);
    expect(causes(t, 'approval', 'DEU')).toEqual({ 'instruments.emergency': 40_000 });
    domestic(t);
    expect(causes(t, 'approval', 'DEU')['domestic.liberties']).toBeLessThan(0);
    expect(causes(t, 'approval', 'USA')['domestic.liberties'] ?? 0).toBe(0);
  });

  it('draw swing states to a free country, and only to it', () => {
    const t = turnFor(instrumentScenario((d) => (d.states[1]!.liberties = 60)));
    domestic(t);
    expect(causes(t, 'trust', 'KEN/USA')['domestic.liberty-pull']).toBe(3_000);
    expect(causes(t, 'trust', 'KEN/DEU')['domestic.liberty-pull']).toBeUndefined();
    expect(causes(t, 'trust', 'KEN/CHN')['domestic.liberty-pull']).toBeUndefined();
  });
});

describe('elites', () => {
  it('turn on a ruler who lets their loyalty fall, and favours prevent it', () => {
    const t = turnFor(instrumentScenario());
    put(t, 200_000, 'elites', 'CHN');
    put(t, 100_000, 'capital', 'CHN');
    domestic(t);
    expect(t.facts.find((f) => f.kind === 'palace')).toMatchObject({ state: 'CHN' });
    expect(cell(t, 'elites', 'CHN')).toBe(550_000);
    expect(causes(t, 'capital', 'CHN')['domestic.palace']).toBe(-50_000);
    const paid = acting({ CHN: [{ verb: 'favours' }] });
    put(paid, 200_000, 'elites', 'CHN');
    statecraft(paid);
    domestic(paid);
    expect(paid.facts.some((f) => f.kind === 'palace')).toBe(false);
    expect(refusal(paid, 'USA', 'favours')).toBe('autocracies-only');
  });

  it('lose loyalty to damage and gain it by growth', () => {
    const t = turnFor(instrumentScenario());
    put(t, 100_000, 'damage', 'CHN');
    t.mods.full.growth[3] = 10_000;
    domestic(t);
    expect(causes(t, 'elites', 'CHN')['domestic.elites-growth']).toBe(9_000);
    expect(causes(t, 'elites', 'CHN')['domestic.elites-harm']).toBeLessThan(0);
  });

  it('are seen by their ruler through a filter, by nobody else, and the filter is off where people may speak', () => {
    const seen = (liberties: number, seat: string) => {
      const g = game(instrumentScenario((d) => (d.states[3]!.liberties = liberties)));
      return [1, 2, 3, 4, 5].map(() => {
        const value = viewFor(g.game, seat).columns.elites[3];
        const exact = g.game.world.elites.get(3);
        g.play();
        return value === null || value === undefined ? null : Math.abs(value - exact);
      });
    };
    expect(seen(20, 'USA')).toEqual([null, null, null, null, null]);
    const off = seen(0, 'CHN').map((x) => x ?? 0);
    expect(Math.max(...off)).toBeGreaterThan(10_000);
    expect(Math.max(...off)).toBeLessThanOrEqual(120_000);
    expect(seen(100, 'CHN')[0]).toBe(0);
  });
});

describe('an open internet', () => {
  const control = (change: (t: ReturnType<typeof turnFor>) => void) => {
    const t = turnFor(instrumentScenario());
    change(t);
    domestic(t);
    return causes(t, 'approval', 'CHN')['domestic.open-internet'] ?? 0;
  };

  it('costs an autocrat control by the open standards in force, and closed ones cost nothing', () => {
    expect(control((t) => put(t, 500_000, 'standard', 'ai'))).toBe(-14_000);
    expect(control((t) => put(t, -500_000, 'standard', 'ai'))).toBe(0);
  });

  it('pulls a quarter as hard through a firewall, which costs research and liberties', () => {
    const walled = control((t) => {
      put(t, 500_000, 'standard', 'ai');
      put(t, 1, 'censored', 'CHN');
    });
    expect(walled).toBe(-3_500);
    const money = (censored: number) => {
      const t = turnFor(instrumentScenario());
      put(t, censored, 'censored', 'CHN');
      access(t);
      return t.mods.full.research[3] ?? 0;
    };
    expect(money(1)).toBe(Math.trunc(money(0) * 0.92));
    const t = acting({ CHN: [{ verb: 'firewall' }] });
    statecraft(t);
    expect(cell(t, 'censored', 'CHN')).toBe(1);
    domestic(t);
    expect(causes(t, 'liberties', 'CHN')['instruments.firewall']).toBe(-8_000);
  });
});

describe('a public word', () => {
  const word = (from: string, unless?: { kind: 'act'; verb: string }) => {
    const t = turnFor(instrumentScenario());
    t.world.promises.push({
      id: 'p1-1',
      from,
      to: 'KEN',
      made: 1,
      turn: 1,
      clause: { kind: 'act', verb: 'campaign', target: 'KEN' },
      ...(unless === undefined ? {} : { unless }),
      status: 'open',
      told: false,
    });
    promises(t);
    return causes(t, 'approval', from);
  };

  it('that is broken costs a democracy approval, and so does a threat not carried out', () => {
    expect(word('USA')).toEqual({ 'promises.audience': -30_000 });
    expect(word('USA', { kind: 'act', verb: 'lend' })).toEqual({ 'promises.bluff': -30_000 });
  });

  it('costs an autocracy nothing at home', () => {
    expect(word('CHN')).toEqual({});
  });
});
