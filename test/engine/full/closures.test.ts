import { describe, expect, it } from 'vitest';
import { access } from '../../../src/engine/phases/access';
import { statecraft } from '../../../src/engine/phases/statecraft';
import { trust } from '../../../src/engine/phases/trust';
import { fullScenario } from '../../support/full';
import { causes, cell, put, turnFor } from '../../support/turn';

const ban = { USA: { acts: [{ verb: 'closure', target: 'CHN', domain: 'ai' }] } };

describe('a national closure', () => {
  it('stands until it is lifted, for 2 of capital a turn and 1 of the target’s trust', () => {
    const t = turnFor(fullScenario(), { orders: ban });
    statecraft(t);
    access(t);
    trust(t);
    expect(cell(t, 'closures', 'ai', 'USA', 'CHN')).toBe(2);
    expect(t.mods.closed[(t.setup.states.length + 3) * t.setup.states.length]).toBe(1);
    expect(causes(t, 'capital', 'USA')).toEqual({
      'statecraft.closure-cost': -3_000,
      'statecraft.upkeep': -2_000,
    });
    expect(causes(t, 'trust', 'CHN/USA')['trust.closure']).toBe(-10_000);
  });

  it('lapses when there is no capital left to keep it up', () => {
    const t = turnFor(fullScenario());
    put(t, 3, 'closures', 'ai', 'USA', 'CHN');
    put(t, 3_999, 'capital', 'USA');
    access(t);
    expect(cell(t, 'closures', 'ai', 'USA', 'CHN')).toBe(0);
    expect(cell(t, 'capital', 'USA')).toBe(3_999);
    expect(t.mods.closed.some((x) => x === 1)).toBe(false);
  });

  it('is lifted by the same act', () => {
    const t = turnFor(fullScenario(), { orders: ban });
    put(t, 3, 'closures', 'ai', 'USA', 'CHN');
    statecraft(t);
    expect(cell(t, 'closures', 'ai', 'USA', 'CHN')).toBe(1);
  });
});
