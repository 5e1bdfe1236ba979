import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scenarioHash } from '../../src/engine';
import { parOf, type Par } from '../../src/lab/par';
import { shelfOf } from '../../src/scenario';
import { parFile, shippedLibrary } from '../../src/scenario/library-node';
import { scenario } from '../support/scenario';

describe('par', () => {
  it('is the median of mixed play, the same for the same games', () => {
    const once = parOf(scenario('small-rooms'), 9);
    expect(parOf(scenario('small-rooms'), 9)).toEqual(once);
    expect(Object.keys(once.points)).toEqual(['FIN', 'SWE']);
    for (const points of Object.values(once.points)) expect(points).toBeGreaterThan(0);
  });

  it.each(shelfOf(shippedLibrary()))(
    'of %s was computed on the scenario as it is shipped (`npm run sb -- par ID --write`)',
    (id) => {
      const kept = JSON.parse(readFileSync(parFile(id), 'utf8')) as Par;
      expect(kept.hash).toBe(scenarioHash(scenario(id)));
      expect(Object.keys(kept.points)).toHaveLength(
        scenario(id).states.filter((s) => s.seat !== undefined).length,
      );
    },
  );
});
