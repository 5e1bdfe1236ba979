import { describe, expect, it } from 'vitest';
import { findingOf } from '../../../src/app/models/finding';
import { codeOf, leanOf, mapModel } from '../../../src/app/models/map';
import { begin, forecast, POINT, viewFor } from '../../../src/engine';
import type { Game, View } from '../../../src/engine';
import { scenario } from '../../support/scenario';

function game(id = 'radio-silence'): Game {
  return begin(scenario(id), { seed: '7' });
}

/** Germany's view with some markets at other tilts or locked. */
function viewWith(
  tilts: Record<string, number>,
  locks: Record<string, 1 | -1> = {},
): { game: Game; view: View } {
  const g = game();
  for (const [id, tilt] of Object.entries(tilts)) g.world.tilt.set(tilt * POINT, 0, g.setup.state(id));
  for (const [id, lock] of Object.entries(locks)) g.world.locked.set(lock, 0, g.setup.state(id));
  return { game: g, view: viewFor(g, 'DEU') };
}

describe('alignment', () => {
  it('has five classes, cut at 25 and 60', () => {
    expect([70, 60, 59, 25, 24, 0, -24, -25, -59, -60].map(leanOf)).toEqual([
      'liberal',
      'liberal',
      'leaning-liberal',
      'leaning-liberal',
      'hedging',
      'hedging',
      'hedging',
      'leaning-illiberal',
      'leaning-illiberal',
      'illiberal',
    ]);
  });
});

describe('the map of a view', () => {
  it('has every seat and market, and marks your own', () => {
    const { setup } = game();
    const { areas } = mapModel({ setup, view: viewFor(game(), 'DEU') });
    expect(areas.filter((area) => area.kind === 'seat').map((area) => area.id)).toEqual([
      'USA',
      'GBR',
      'DEU',
      'SWE',
      'CHN',
      'KEN',
      'IDN',
    ]);
    expect(areas.filter((area) => area.you).map((area) => area.id)).toEqual(['DEU']);
    expect(areas.find((area) => area.id === 'west-africa')?.base).toBe(46);
  });

  it('gives no two places the same code', () => {
    for (const id of ['radio-silence', 'radio-silence-seminar', 'face-value', 'long-table']) {
      const codes = game(id).setup.states.map(codeOf);
      expect(codes).toEqual([...new Set(codes)]);
      expect(Math.max(...codes.map((code) => code.length))).toBeLessThanOrEqual(4);
    }
  });

  it('rings only what the draft itself would change', () => {
    const g = game();
    const view = viewFor(g, 'DEU');
    const standing = forecast(g.setup, view, {}, 'last');
    const draft = forecast(g.setup, view, { acts: [{ verb: 'loan', target: 'KEN' }] }, 'last');
    const { areas } = mapModel({ setup: g.setup, view, forecasts: { draft, standing } });
    expect(areas.filter((area) => area.change).map((area) => [area.id, area.change])).toEqual([['KEN', 12]]);
  });

  it('says of an accord only what is public: links are not known before the first count', () => {
    const { seals } = mapModel({ setup: game().setup, view: viewFor(game(), 'DEU') });
    expect(new Set(seals.flatMap((seal) => seal.links.map((link) => link.state)))).toEqual(
      new Set(['unknown']),
    );
  });
});

describe('the finding', () => {
  it('counts the markets where no side has most', () => {
    const { game: g, view } = viewWith({});
    expect(findingOf(g.setup, view)).toBe(
      'The markets are divided: 3 lean open, 3 state-run, one neither way',
    );
  });

  it('states a majority', () => {
    const { game: g, view } = viewWith({ KEN: 5, IDN: 5 });
    expect(findingOf(g.setup, view)).toBe('5 of 7 markets lean to open kit');
  });

  it('puts a lock before a majority', () => {
    const { game: g, view } = viewWith({ KEN: -40 }, { KEN: -1 });
    expect(findingOf(g.setup, view)).toBe('Kenya is locked in to state-run kit');
  });
});
