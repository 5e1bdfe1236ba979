import { describe, expect, it } from 'vitest';
import { linesAround, placeOf } from '../../../src/app/screens/ledger/where';
import { loadScenario } from '../../../src/scenario';
import { fetchShipped, shipped } from '../../../src/scenario/library-browser';
import { game } from '../../support/game';

await fetchShipped('radio-silence');

function loaded() {
  const parsed = loadScenario('radio-silence', shipped);
  if (!parsed.ok) throw new Error('radio-silence is not good');
  return { scenario: parsed.scenario, origins: parsed.origins };
}

describe('the line of the scenario', () => {
  it('is quoted with the value marked, from the file that writes it', () => {
    const place = placeOf(loaded(), '/rules/tilts/hedging');
    expect(place.file).toBe('scenarios/rules/class.json');
    const line = place.excerpt.find((l) => l.here);
    expect(line).toMatchObject({ number: place.line, value: '"hedging": 500' });
  });

  it('marks the one value that is meant where several stand on a line', () => {
    const [only] = linesAround('{ "a": 1, "b": -2.5, "c": "x" }', 1, 11);
    expect(only).toMatchObject({ before: '{ "a": 1, ', value: '"b": -2.5', after: ', "c": "x" }' });
  });

  it('stands behind every path in the ledger of a whole game', () => {
    const scenario = loaded();
    const { entries } = game('radio-silence').toEnd().game.ledger;
    const paths = [...new Set(entries.flatMap((e) => e.causes.flatMap((c) => c.path ?? [])))];
    expect(paths.length).toBeGreaterThan(15);
    for (const path of paths) {
      const place = placeOf(scenario, path);
      expect(
        place.excerpt.some((l) => l.here),
        path,
      ).toBe(true);
    }
  });
});
