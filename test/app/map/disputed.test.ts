import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leansOf } from '../../../src/app/map/ground';
import type { MapModel } from '../../../src/app/map/model';
import { mapModel } from '../../../src/app/models/map';
import { begin, viewFor } from '../../../src/engine';
import type { Scenario } from '../../../src/scenario/types';
import { scenario } from '../../support/scenario';

/** The map of a shipped game after an author has changed it. */
function mapOf(change: (from: Scenario) => Partial<Scenario>, id = 'radio-silence'): MapModel {
  const shipped = scenario(id);
  const game = begin({ ...shipped, ...change(shipped) }, { seed: 'lands', ledger: false });
  return mapModel({ setup: game.setup, view: viewFor(game, shipped.start) });
}

const fillOf = (map: MapModel, code: string) => leansOf(map).get(code) ?? 'none';

/** The scenario with one more country in the list of a state. */
const giving =
  (state: string, code: string) =>
  ({ states }: Scenario): Partial<Scenario> => ({
    states: states.map((one) =>
      one.id === state ? { ...one, countries: [...(one.countries ?? [one.id]), code] } : one,
    ),
  });

describe('disputed land', () => {
  it('is Crimea, Western Sahara and northern Cyprus, in no state, unless a scenario says otherwise', () => {
    for (const id of ['small-rooms', 'radio-silence', 'face-value', 'radio-silence-seminar', 'long-table']) {
      const map = mapOf(() => ({}), id);
      expect(map.disputed.map(({ code }) => code)).toEqual(['XCR', 'ESH', 'XNC']);
      for (const code of ['XCR', 'ESH', 'XNC']) expect(fillOf(map, code)).toBe('disputed');
    }
  });

  it('is a state’s own where the scenario names it among that state’s countries', () => {
    const map = mapOf(giving('west-africa', 'ESH'));
    expect(fillOf(map, 'ESH')).toBe(map.areas.find(({ id }) => id === 'west-africa')?.lean);
    expect(map.disputed.map(({ code }) => code)).toEqual(['XCR', 'XNC']);
  });

  it('is what the scenario lists instead, by the names it gives', () => {
    const map = mapOf(() => ({ disputed: { TWN: 'Taiwan', ESH: 'Western Sahara' } }));
    expect(map.disputed).toEqual([
      { code: 'TWN', name: 'Taiwan' },
      { code: 'ESH', name: 'Western Sahara' },
    ]);
    expect([fillOf(map, 'TWN'), fillOf(map, 'XCR')]).toEqual(['disputed', 'none']);
  });

  it('may be none at all', () => {
    const map = mapOf(() => ({ disputed: {} }));
    expect(map.disputed).toEqual([]);
    expect(fillOf(map, 'XNC')).toBe('none');
  });

  it('is listed in docs/boundaries.md, and the credits say what a boundary is not', () => {
    const policy = readFileSync(new URL('../../../docs/boundaries.md', import.meta.url), 'utf8');
    const { disputed, labels } = mapOf(() => ({}));
    for (const { code, name } of disputed) expect(policy).toContain(`| ${name} | \`${code}\` |`);
    expect(labels.credits).toContain('Boundaries do not imply endorsement');
  });
});
