import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Lean } from '../../../src/app/map/model';
import { BANNER_FILLS, FILLS, marksOf, type FillSpec } from '../../../src/app/map/patterns';

/** The tokens of a theme as they stand in the style sheet. */
const css = readFileSync(new URL('../../../src/app/styles/tokens.css', import.meta.url), 'utf8');
const sheets = {
  light: css.slice(0, css.indexOf('@media')),
  dark: css.slice(css.indexOf(":root[data-theme='dark']")),
};
type Theme = keyof typeof sheets;
type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

const toLinear = (share: number): number =>
  share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;

/** A token's colour in linear light. */
function colour(theme: Theme, token: string): Rgb {
  const hex = new RegExp(`--${token}: #([0-9a-f]{6})`).exec(sheets[theme])?.[1];
  if (hex === undefined) throw new Error(`no token ${token}`);
  const [r, g, b] = [0, 2, 4].map((at) => toLinear(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  return [r ?? 0, g ?? 0, b ?? 0];
}

/**
 * How colours look to whom one kind of cone is wanting, in linear light: Machado, Oliveira and Fernandes (2009), “A
 * physiologically-based model for simulation of color vision deficiency”, severity 1.0; and without any cones, by luminance.
 */
const EYES: Readonly<Record<string, Matrix>> = {
  'full colour': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  'no colour': [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};
type Eye = string;
const eyes: readonly Eye[] = Object.keys(EYES);

const seen = (eye: Eye, rgb: Rgb): Rgb =>
  (EYES[eye] as Matrix).map((row) =>
    Math.min(1, Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2])),
  ) as unknown as Rgb;

const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Contrast as WCAG 2 has it, of two colours as an eye sees them. */
function contrast(eye: Eye, theme: Theme, one: string, other: string): number {
  const [low, high] = [one, other]
    .map((token) => luminance(seen(eye, colour(theme, token))))
    .toSorted((a, b) => a - b);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/** CIE L*a*b* (D65), in which a distance of about 2 can just be seen and 10 at a glance. */
function lab(rgb: Rgb): Rgb {
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
  const y = f(luminance(rgb));
  const z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function distance(eye: Eye, theme: Theme, one: string, other: string): number {
  const [a, b] = [one, other].map((token) => lab(seen(eye, colour(theme, token)))) as [Rgb, Rgb];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

const leans = Object.keys(FILLS) as Lean[];
const classes: readonly Lean[] = ['liberal', 'leaning-liberal', 'hedging', 'leaning-illiberal', 'illiberal'];
const pairsOf = <T>(all: readonly T[]): (readonly [T, T])[] =>
  all.flatMap((one, n) => all.slice(n + 1).map((other) => [one, other] as const));

/** What a texture is without its colours: its kind, and whether its marks are lighter or darker than their ground. */
function texture(theme: Theme, { kind, ground, mark }: FillSpec): string {
  if (mark === null) return kind;
  const [under, over] = [ground, mark].map((token) => luminance(colour(theme, token)));
  return `${kind} ${(over ?? 0) > (under ?? 0) ? 'lighter' : 'darker'}`;
}

/** Lightness of a fill as a whole: its marks count by the share of the tile that they cover. */
function meanLight(eye: Eye, theme: Theme, fill: FillSpec): number {
  const light = (token: string): number => luminance(seen(eye, colour(theme, token)));
  if (fill.mark === null) return light(fill.ground);
  const length = fill.kind === 'vertical' ? fill.tile : fill.tile * Math.SQRT2;
  const dots = marksOf(fill).length * Math.PI * (fill.weight / 2) ** 2;
  const share = Math.min(1, (fill.kind === 'dots' ? dots : length * fill.weight) / fill.tile ** 2);
  return share * light(fill.mark) + (1 - share) * light(fill.ground);
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  describe.each(eyes)('seen with %s', (eye) => {
    it.each(leans.filter((lean) => FILLS[lean].mark !== null))(
      'the marks of %s stand out 3 to 1 from their ground',
      (lean) => {
        const { mark, ground } = FILLS[lean];
        expect(contrast(eye, theme, mark ?? '', ground)).toBeGreaterThanOrEqual(3);
      },
    );

    it('strong land stands out 3 to 1 from the sea and from land that is not in play', () => {
      for (const pole of ['lib-m', 'ill-m'])
        for (const ground of ['sea', 'land'])
          expect(contrast(eye, theme, pole, ground), `${pole} on ${ground}`).toBeGreaterThanOrEqual(
            // Rust is dark to whom red cones are wanting: there its stripes and its white border part it from bare land.
            eye === 'protanopia' && theme === 'dark' && `${pole} ${ground}` === 'ill-m land' ? 2.7 : 3,
          );
    });

    it('text of every kind keeps 4.5 to 1', () => {
      for (const [token, ground] of TEXTS)
        expect(contrast(eye, theme, token, ground), `${token} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    });

    it('controls, and the marks of banners, keep 3 to 1', () => {
      for (const [token, ground] of [
        ['ctl', 'sheet'],
        ['ink', 'hedge'],
        ['ill-s2', 'ill'],
      ] as const) {
        if (token === 'ink' && theme === 'dark') continue;
        expect(contrast(eye, theme, token, ground), `${token} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    });

    it.each(pairsOf(leans))('%s is told from %s by its texture, whatever the colours', (one, other) => {
      const same = texture(theme, FILLS[one]) === texture(theme, FILLS[other]);
      // Of two solid fills one must be much the darker.
      const apart = contrast(eye, theme, FILLS[one].ground, FILLS[other].ground) >= 2;
      expect(!same || apart).toBe(true);
    });

    it('the two halves of a banner are told apart by texture, and by lightness or hue', () => {
      expect(BANNER_FILLS.liberal.kind).not.toBe(BANNER_FILLS.illiberal.kind);
      expect(contrast(eye, theme, 'ill-s2', 'lib')).toBeGreaterThanOrEqual(2);
    });
  });

  it.each(eyes.filter((eye) => eye !== 'no colour'))(
    'the five classes differ at a glance in the colour of their ground or of their marks, seen with %s',
    (eye) => {
      for (const [one, other] of pairsOf(classes)) {
        const [a, b] = [FILLS[one], FILLS[other]];
        const grounds = distance(eye, theme, a.ground, b.ground);
        const marks = distance(eye, theme, a.mark ?? a.ground, b.mark ?? b.ground);
        expect(Math.max(grounds, marks), `${one} and ${other}`).toBeGreaterThanOrEqual(10);
      }
    },
  );

  it('without colour either pole is further from paper the stronger it is', () => {
    const light = (lean: Lean): number => meanLight('no colour', theme, FILLS[lean]);
    const paper = luminance(colour(theme, 'paper'));
    const far = (lean: Lean): number => Math.abs(light(lean) - paper);
    expect(far('liberal')).toBeGreaterThan(far('leaning-liberal'));
    expect(far('illiberal')).toBeGreaterThan(far('leaning-illiberal'));
  });
});

const TEXTS = [
  ['ink', 'paper'],
  ['ink', 'sheet'],
  ['ink2', 'paper'],
  ['ink2', 'sheet'],
  ['ink3', 'sheet'],
  ['ink3', 'well'],
  ['on-ink', 'ink'],
  ['lib-t', 'sheet'],
  ['ill-t', 'sheet'],
  ['hedge-t', 'sheet'],
  ['alert', 'sheet'],
] as const;

describe('the simulation', () => {
  it('leaves white white and black black, and takes red from green where it should', () => {
    for (const eye of eyes) {
      for (const level of [0, 1])
        for (const part of seen(eye, [level, level, level])) expect(part).toBeCloseTo(level, 2);
    }
    const far = (eye: Eye): number => {
      const [red, green] = [lab(seen(eye, [0.6, 0.1, 0.1])), lab(seen(eye, [0.15, 0.28, 0.1]))];
      return Math.hypot(red[1] - green[1], red[2] - green[2]);
    };
    expect(far('deuteranopia')).toBeLessThan(far('full colour') / 2);
    expect(far('protanopia')).toBeLessThan(far('full colour') / 2);
    expect(far('no colour')).toBeCloseTo(0, 3);
  });
});
