import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../src/app/styles/tokens.css', import.meta.url), 'utf8');

type Tokens = Readonly<Record<string, string>>;

/** The custom properties of the first rule that this text opens. */
function block(opening: string): Tokens {
  const start = css.indexOf(`${opening} {`);
  const body = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    Array.from(body.matchAll(/--([\w-]+): ([^;]+);/g), (found) => [found[1] ?? '', found[2] ?? '']),
  );
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(tokens: Tokens, one: string, other: string): number {
  const [low = 0, high = 0] = [tokens[one] ?? '', tokens[other] ?? ''].map(luminance).sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const light = block(':root');
const dark = block(":root[data-theme='dark']");

describe('the dark theme', () => {
  it('is the same whether the device or the player asks for it', () => {
    expect(block(":root:not([data-theme='light'])")).toEqual(dark);
  });

  it('gives every colour of the light theme a value of its own', () => {
    const colours = Object.keys(light).filter((name) => light[name]?.startsWith('#'));
    expect(colours.length).toBe(27);
    expect(Object.keys(dark).filter((name) => name !== 'shadow')).toEqual(colours);
  });
});

describe.each([
  ['light', light],
  ['dark', dark],
])('contrast in the %s theme', (_, tokens) => {
  it.each([
    ['ink', 'paper'],
    ['ink', 'sheet'],
    ['ink2', 'paper'],
    ['ink2', 'sheet'],
    ['ink3', 'sheet'],
    ['ink3', 'well'],
    ['on-ink', 'ink'],
    ['on-ink', 'ink2'],
    ['lib-t', 'sheet'],
    ['ill-t', 'sheet'],
    ['hedge-t', 'sheet'],
    ['alert', 'sheet'],
  ])('text %s on %s is at least 4.5 to 1', (text, ground) => {
    expect(contrast(tokens, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['ctl', 'sheet'],
    ['ctl', 'paper'],
    ['lib-m', 'sea'],
    ['lib-m', 'land'],
    ['ill-m', 'sea'],
    ['ill-m', 'land'],
    ['ill-s2', 'ill-m'],
    ['lib', 'lib-l'],
    ['ill', 'ill-l'],
    ['hedge-d', 'hedge-f'],
  ])('the shape %s on %s is at least 3 to 1', (shape, ground) => {
    expect(contrast(tokens, shape, ground)).toBeGreaterThanOrEqual(3);
  });
});
