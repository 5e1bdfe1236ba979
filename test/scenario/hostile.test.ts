import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText, parseScenario } from '../../src/scenario';
import { shippedLibrary } from '../../src/scenario/library-node';

const library = shippedLibrary();
const text = library.find('small-rooms')?.text ?? '';
const seed = Number(process.env.SEED ?? 20261125);

/** Whether reading comes to an end, says something of what it refuses, and says where. */
function survives(given: string): boolean {
  const parsed = parseScenario('any.json', given, library);
  const places = checkText('any.json', given, library).every((p) => p.line > 0 && p.col > 0);
  return places && (parsed.ok || parsed.problems.length > 0);
}

describe('a text from a stranger', () => {
  it('may be any JSON', () => {
    expect(() =>
      fc.assert(
        fc.property(fc.json({ maxDepth: 6 }), (given) => survives(given)),
        { numRuns: 150, seed },
      ),
    ).not.toThrow();
  });

  it('may be any text', () => {
    expect(() =>
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (given) => survives(given)),
        { numRuns: 300, seed },
      ),
    ).not.toThrow();
  });

  it('may be a scenario with a piece torn out or put in', () => {
    const torn = fc
      .tuple(
        fc.nat(text.length),
        fc.nat(60),
        fc.constantFrom('', '0', 'null', '{}', '[]', '"x"', '-1', '1e9', '"__proto__": 1,', '/*'),
      )
      .map(([at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length));
    expect(() =>
      fc.assert(
        fc.property(torn, (given) => survives(given)),
        { numRuns: 60, seed },
      ),
    ).not.toThrow();
  });

  it('may hold any JSON in place of any field', () => {
    const fields = Object.keys({
      turns: 0,
      states: 0,
      accords: 0,
      assembly: 0,
      events: 0,
      aims: 0,
      milestones: 0,
      rules: 0,
      domains: 0,
      extends: 0,
    });
    const swapped = fc
      .tuple(fc.constantFrom(...fields), fc.jsonValue({ maxDepth: 5 }))
      .map(([field, value]) =>
        JSON.stringify({
          format: 'standard-bearers/scenario@1',
          id: 'x',
          extends: 'small-rooms',
          [field]: value,
        }),
      );
    expect(() =>
      fc.assert(
        fc.property(swapped, (given) => survives(given)),
        { numRuns: 80, seed },
      ),
    ).not.toThrow();
  });

  it('cannot reach the prototype of objects', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      for (const at of [
        `{"${key}": {"hurt": 1}}`,
        `{"states": [{"id": "KEN", "${key}": {"hurt": 1}}]}`,
        `{"rules": {"${key}": 1}}`,
      ]) {
        expect(checkText('bad.json', at, library).map((p) => p.code)).toEqual(['SC105']);
      }
    }
    expect('hurt' in {}).toBe(false);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
