import { describe, expect, it } from 'vitest';
import { POINT } from '../../../src/engine';
import { radio } from '../../support/radio';

/** What Chinese vendors win in every market each turn, as the scenario says. */
const PULL = 8.4;

const lend = (target: string) => ({ voices: [], acts: [{ verb: 'loan', target }] });

describe('a market', () => {
  it('hedges half its tilt away, then takes every push', () => {
    const r = radio().run('accords', 'market');
    expect(r.tilt('latin-america')).toBeCloseTo(8 / 2 + 5 * 2 - 4 - PULL);
  });

  it('feels vendors less by 13 % for each unit of weight that bans them', () => {
    const ban = { voices: [], acts: [{ verb: 'ban' }] };
    const r = radio({ USA: ban, DEU: ban }).run('statecraft', 'market');
    expect(r.tilt('latin-america')).toBeCloseTo(4 - PULL * (1 - 0.39));
  });

  it('locks after two turns beyond 30, not after one', () => {
    const r = radio();
    const place = r.t.setup.state('gulf');
    r.t.world.tilt.set(-80 * POINT, 0, place);
    r.run('market');
    expect(r.t.world.locked.get(0, place)).toBe(0);
    r.t.world.tilt.set(-80 * POINT, 0, place);
    r.run('market');
    expect(r.t.world.locked.get(0, place)).toBe(-1);
    expect(r.told('locked')).toMatchObject([{ state: 'gulf', pole: 'illiberal' }]);
  });

  it('hedges nothing and feels a quarter of every push while locked', () => {
    const r = radio();
    const place = r.t.setup.state('gulf');
    r.t.world.tilt.set(-40 * POINT, 0, place);
    r.t.world.locked.set(-1, 0, place);
    r.run('market');
    expect(r.tilt('gulf')).toBeCloseTo(-40 - PULL / 4);
  });

  it('breaks its lock when the tilt crosses even', () => {
    const r = radio({ USA: lend('gulf') });
    const place = r.t.setup.state('gulf');
    r.t.world.tilt.set(-0.5 * POINT, 0, place);
    r.t.world.locked.set(-1, 0, place);
    r.run('statecraft', 'market');
    expect(r.told('unlocked')).toHaveLength(1);
  });
});

describe('a loan', () => {
  it('costs a point, pushes 12 and pays 2.5 when the market ends on the lender’s side', () => {
    const r = radio({ DEU: lend('latin-america') }).run('statecraft', 'market');
    expect(r.tilt('latin-america')).toBeCloseTo(4 + 12 - PULL);
    expect(r.gain('DEU')).toBeCloseTo(-1 + 2.5);
  });

  it('shares the contract between lenders of one side, and pays the vendor half as much again', () => {
    const r = radio({ DEU: lend('latin-america'), SWE: lend('latin-america') }).run('statecraft', 'market');
    expect(r.gain('DEU')).toBeCloseTo(-1 + 1.25);
    expect(r.gain('SWE')).toBeCloseTo(-1 + 1.875);
  });

  it('pays no contract when the market ends on the other side', () => {
    const r = radio({ DEU: lend('west-africa'), CHN: lend('west-africa') }).run('statecraft', 'market');
    expect(r.tilt('west-africa')).toBeLessThan(0);
    expect(r.gain('DEU')).toBe(-1);
    expect(r.gain('CHN')).toBeCloseTo(1.5);
  });

  it('pays the borrower cash from the side it chose, half from each if it stays with both, none when locked', () => {
    const quiet = { voices: [], acts: [] };
    const chosen = (supplier: 'open' | 'closed' | 'both') =>
      radio({ DEU: lend('KEN'), KEN: { ...quiet, supplier } }).run('statecraft', 'market');
    expect(chosen('open').gain('KEN')).toBe(1.5);
    expect(chosen('closed').gain('KEN')).toBe(0);
    expect(chosen('both').gain('KEN')).toBeCloseTo(0.75 + 0.1);
    const locked = radio({ DEU: lend('KEN'), KEN: { ...quiet, supplier: 'open' } });
    locked.t.world.tilt.set(40 * POINT, 0, locked.t.setup.state('KEN'));
    locked.t.world.locked.set(1, 0, locked.t.setup.state('KEN'));
    expect(locked.run('statecraft', 'market').gain('KEN')).toBe(0);
  });
});

describe('a swing state’s supplier', () => {
  it('tilts its own market by 12 either way, or earns a tenth of a point with both', () => {
    const quiet = { voices: [], acts: [] };
    const tilt = (supplier: 'open' | 'closed' | 'both') =>
      radio({ KEN: { ...quiet, supplier } }).run('market');
    expect(tilt('open').tilt('KEN')).toBeCloseTo(-3 + 12 - PULL);
    expect(tilt('closed').tilt('KEN')).toBeCloseTo(-3 - 12 - PULL);
    expect(tilt('both').gain('KEN')).toBeCloseTo(0.1);
  });
});
