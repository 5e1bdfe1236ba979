import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { charactersOf, faces } from '../../../scripts/fonts/faces';
import { shownTexts } from '../../../scripts/fonts/texts';
import { codePointsOf } from './woff2';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const fontOf = (file: string): Buffer => readFileSync(join(root, 'assets/fonts', file));
const needed = Array.from(charactersOf(shownTexts(root)));
/** What the faces as published do not have either; a font of the reader's system draws it. */
const ELSEWHERE = ['→'];

describe('the faces that the app ships', () => {
  it.each(faces)('$file draws every character of the words and the shipped scenarios', ({ file }) => {
    const drawn = codePointsOf(fontOf(file));
    expect(needed.filter((one) => !drawn.has(one.codePointAt(0) ?? 0) && !ELSEWHERE.includes(one))).toEqual(
      [],
    );
    // A sign of nothing that the app says: the faces are cut.
    expect(drawn.has('¶'.codePointAt(0) ?? 0)).toBe(false);
  });

  it('are all that the styles load, and come to at most 120 kB', () => {
    const css = readFileSync(join(root, 'src/app/styles/fonts.css'), 'utf8');
    const loaded = [...css.matchAll(/url\('[^']*\/([^/']+)'\)/g)].map(([, file]) => file ?? '');
    expect(loaded.toSorted()).toEqual(faces.map(({ file }) => file).toSorted());
    expect(loaded.reduce((sum, file) => sum + fontOf(file).length, 0)).toBeLessThanOrEqual(120_000);
  });

  it('have their licence beside them', () => {
    for (const { file } of faces)
      expect(readFileSync(join(root, 'assets/fonts', file.replace('.woff2', '.OFL.txt')), 'utf8')).toContain(
        'SIL Open Font License, Version 1.1',
      );
  });
});
