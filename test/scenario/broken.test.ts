import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CODES, checkText, libraryOf } from '../../src/scenario';
import { shippedLibrary } from '../../src/scenario/library-node';

const folder = new URL('broken/', import.meta.url);
const library = shippedLibrary();
const files = readdirSync(folder).toSorted();

/** Where a file says its mistakes are: after comments like `SC110`. */
function marked(text: string): string[] {
  return [...text.matchAll(/\/\*(SC\d{3})\*\//g)].map((m) => {
    const before = text.slice(0, m.index + m[0].length).split('\n');
    return `${before.length}:${(before.at(-1) ?? '').length + 1} ${m[1] ?? ''}`;
  });
}

describe('a broken file', () => {
  it.each(files)('%s is reported once, at its line and column', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const found = checkText(name, text, library);
    expect(found.map((p) => `${p.line}:${p.col} ${p.code}`)).toEqual(marked(text));
    for (const p of found) {
      expect(p.file).toBe(name);
      expect(p.severity).toBe(p.code < 'SC300' ? 'error' : 'warning');
      expect(`${p.what}; ${p.why}; ${p.fix}`).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  it('exists for every code but those of size and circles, which have tests of their own', () => {
    const covered = new Set(files.map((name) => name.slice(0, 5)));
    expect(Object.keys(CODES).filter((code) => !covered.has(code))).toEqual(['SC103', 'SC104', 'SC108']);
  });
});

describe('what is said of a mistake', () => {
  const said = (name: string) => checkText(name, readFileSync(new URL(name, folder), 'utf8'), library)[0];

  it.each([
    ['SC107-no-base.json', 'did you mean "small-rooms"?'],
    ['SC109-removes-nothing.json', 'did you mean "one-radio"?'],
    ['SC110-misspelt.json', 'did you mean "stakes"?'],
    ['SC113-word.json', 'did you mean "beginner"?'],
    ['SC113-kind.json', 'did you mean "share"?'],
    ['SC201-state.json', 'did you mean "SWE"?'],
    ['SC202-domain.json', 'did you mean "radio"?'],
    ['SC203-accord.json', 'did you mean "one-radio"?'],
    ['SC206-stage.json', 'did you mean "fallen"?'],
    ['SC206-procedure.json', 'did you mean "aap"?'],
  ])('%s suggests what was meant', (name, fix) => {
    expect(said(name)?.fix).toBe(fix);
  });

  it('names values by ids, not by their places in lists', () => {
    expect(said('SC201-state.json')?.path).toBe('/accords/one-radio/members/1');
    expect(said('SC115-grain.json')?.path).toBe('/states/KEN/tilt/radio');
  });

  it('tells what a missing field means', () => {
    expect(said('SC111-missing.json')?.fix).toBe('add "year": When that was published.');
  });
});

describe('the limits of a file', () => {
  const codes = (text: string) => checkText('mine.json', text, library).map((p) => p.code);

  it('refuse a text of more than a million characters without reading it', () => {
    expect(codes(`{"notes": ["${'x'.repeat(1_048_576)}"]}`)).toEqual(['SC103']);
  });

  it('refuse a hundred thousand levels without running out of stack', () => {
    expect(codes('['.repeat(100_000))).toEqual(['SC104']);
  });

  it('allow brackets in strings and comments', () => {
    const brackets = '['.repeat(100);
    const text = `// ${brackets}\n{ "format": "standard-bearers/scenario@1", "id": "mine", "extends": "small-rooms", "notes": ["${brackets}"] }`;
    expect(codes(text)).toEqual([]);
  });

  it('name bases that rest on each other', () => {
    const circle = libraryOf({
      'a.json': '{ "format": "standard-bearers/scenario@1", "id": "a", "extends": "b" }',
      'b.json': '{ "format": "standard-bearers/scenario@1", "id": "b", "extends": "a" }',
    });
    const found = checkText('a.json', circle.find('a')?.text ?? '', circle);
    expect(found.map((p) => p.code)).toEqual(['SC108']);
    expect(found[0]?.what).toContain('b → a → b');
  });
});
