import { describe, expect, it } from 'vitest';
import { groundless } from '../../../src/scenario/lint/groundless';
import { pactScenario, type Pact } from '../../support/joint';

const found = (pact: Pact) => groundless.find(pactScenario(pact)).map((x) => x.path);

describe('a provision without ground', () => {
  it('is reshoring where supplies never fail', () => {
    const elsewhere = (supply: boolean): Pact => ({
      provisions: [{ kind: 'reshoring', domain: 'fabs' }],
      change(d) {
        const rename = (x: Record<string, number> = {}) =>
          Object.fromEntries(Object.entries(x).map(([id, n]) => [id === 'chips' ? 'fabs' : id, n]));
        for (const s of d.states) [s.levels, s.tilt] = [rename(s.levels), rename(s.tilt)];
        d.domains = d.domains.map((x) => ({ ...x, id: x.id === 'chips' ? 'fabs' : x.id, prerequisites: [] }));
        d.events = [
          {
            id: 'metals',
            title: 'Metals',
            summary: 'Held back.',
            turn: 2,
            effects: [{ damage: { at: 'all', by: 3, supply } }],
          },
        ];
      },
    });
    expect(found(elsewhere(false))).toEqual(['/accords/pact/provisions/reshoring/spares']);
    expect(found(elsewhere(true))).toEqual([]);
  });

  it('is a currency that has itself for a rival, or members without markets', () => {
    const platform = { kind: 'currency-platform', domain: 'ai' } as const;
    expect(found({ provisions: [{ ...platform, rival: 'pact' }] })).toEqual([
      '/accords/pact/provisions/currency-platform/rival',
    ]);
    const poor: Pact = {
      provisions: [platform],
      change(d) {
        for (const s of d.states) if (s.pole === 'liberal') s.market = 0;
      },
    };
    expect(found(poor)).toEqual(['/accords/pact/provisions/currency-platform/income']);
    expect(found({ provisions: [platform] })).toEqual([]);
  });
});
