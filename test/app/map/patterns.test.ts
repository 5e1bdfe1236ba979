import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Lean } from '../../../src/app/map/model';
import { FILLS, marksOf } from '../../../src/app/map/patterns';

const css = readFileSync(new URL('../../../src/app/styles/tokens.css', import.meta.url), 'utf8');
const themes = {
  light: css.slice(0, css.indexOf('@media')),
  dark: css.slice(css.indexOf(":root[data-theme='dark']")),
};

function luminance(theme: keyof typeof themes, token: string): number {
  const hex = new RegExp(`--${token}: #([0-9a-f]{6})`).exec(themes[theme])![1]!;
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(theme: keyof typeof themes, one: string, other: string): number {
  const [low, high] = [luminance(theme, one), luminance(theme, other)].toSorted((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

const leans = Object.keys(FILLS) as Lean[];
const pairs = leans.flatMap((one, index) => leans.slice(index + 1).map((other) => [one, other] as const));

describe.each(['light', 'dark'] as const)('the fills in the %s theme', (theme) => {
  it.each(pairs)('tells %s from %s without colour, by texture or by lightness', (one, other) => {
    const sameTexture = FILLS[one].kind === FILLS[other].kind;
    expect(!sameTexture || contrast(theme, FILLS[one].ground, FILLS[other].ground) >= 2).toBe(true);
  });

  it.each(leans.filter((lean) => FILLS[lean].mark !== null))(
    'shows the marks of %s on their ground',
    (lean) => {
      expect(contrast(theme, FILLS[lean].mark!, FILLS[lean].ground)).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('the tile of a fill', () => {
  it('leans right for liberal hatching and left for illiberal', () => {
    const slope = (lean: Lean): number => {
      const [x1, y1, x2, y2] = marksOf(FILLS[lean])[0]!.at as [number, number, number, number];
      return Math.sign((y2 - y1) * (x2 - x1));
    };
    expect(slope('leaning-liberal')).toBe(-1);
    expect(slope('leaning-illiberal')).toBe(1);
    expect(slope('illiberal')).toBe(1);
  });

  it('meets its neighbours: a diagonal leaves one tile where the next begins', () => {
    const { tile } = FILLS['leaning-liberal'];
    const starts = marksOf(FILLS['leaning-liberal']).map(({ at }) => at[0]!);
    expect(starts.map((start) => start - starts[1]!)).toEqual([-tile, 0, tile]);
  });
});
