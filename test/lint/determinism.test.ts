import { describe, expect, it } from 'vitest';
import { lint } from './lint';

/** Code that must not stand in src/engine, and a piece of the message that says what to write instead. */
const refused: readonly (readonly [code: string, rule: string, message: string])[] = [
  ['export const a = Math.random();', 'exact-math', 'use chance(game, purpose, …ids)'],
  ['export const a = Math.pow(2, 3);', 'exact-math', 'use integer arithmetic from src/engine/fixed.ts'],
  ['export const a = Math.exp(2);', 'exact-math', 'use integer arithmetic from src/engine/fixed.ts'],
  ['export const a = Math["hypot"](3, 4);', 'exact-math', 'use integer arithmetic from src/engine/fixed.ts'],
  ['export const a = Math.round(7);', 'exact-math', 'use Math.floor or Math.trunc on thousandths'],
  ['export const a = Math.ceil(7);', 'exact-math', 'use Math.floor or Math.trunc on thousandths'],
  ['const { cos } = Math; export const a = cos(1);', 'exact-math', 'Call Math by name'],
  ['export const a = (b: number) => b ** 2;', 'no-power', 'multiply in a loop or use src/engine/fixed.ts'],
  ['export const a = (b: number) => { b **= 2; return b; };', 'no-power', 'multiply in a loop'],
  ['export const a = 0.25;', 'whole-numbers', 'write 0.25 in thousandths (250)'],
  ['export const a = (b: number) => b / 3;', 'whole-numbers', 'use Math.trunc(a / b)'],
  ['export const a = (b: number) => Math.max(1, b / 3);', 'whole-numbers', 'use Math.trunc(a / b)'],
  ['export const a = (b: number) => { b /= 3; return b; };', 'whole-numbers', 'use x = Math.trunc(x / y)'],
  ['export const a = new Date();', 'no-ambient', 'count turns'],
  ['export const a = Date.now();', 'no-ambient', 'count turns'],
  ['export const a = performance.now();', 'no-ambient', 'count turns'],
  ['export const a = new Intl.NumberFormat();', 'no-ambient', 'src/app/words formats them'],
  ['export const a = setTimeout(() => 1, 5);', 'no-ambient', 'the engine is synchronous'],
  ['queueMicrotask(() => undefined);', 'no-ambient', 'the engine is synchronous'],
  ['console.log(1);', 'no-ambient', 'write a ledger entry or throw'],
  ['export const a = fetch("x");', 'no-ambient', 'take what you need as an argument'],
  ['export const a = localStorage.length;', 'no-ambient', 'take what you need as an argument'],
  ['export const a = process.env;', 'no-ambient', 'the engine runs in any JavaScript host'],
  ['export const a = window.innerWidth;', 'no-ambient', 'the engine runs in any JavaScript host'],
  ['export const a = document.title;', 'no-ambient', 'the engine runs in any JavaScript host'],
  ['export const a = globalThis;', 'no-ambient', 'the engine runs in any JavaScript host'],
  ['export const a = crypto.randomUUID();', 'no-ambient', 'draw with chance(game, purpose, …ids)'],
  ['export const a = parseFloat("1");', 'no-ambient', 'use Number.parseInt(text, 10)'],
  ['export const a = Number.parseFloat("1");', 'no-locale', 'use Number.parseInt(text, 10)'],
  ['export const a = "a".localeCompare("b");', 'no-locale', 'compare with < and > on ids'],
  ['export const a = (5).toLocaleString();', 'no-locale', 'let src/app/words format them'],
  ['export const a = "i".toLocaleUpperCase();', 'no-locale', 'let src/app/words format them'],
  ['export const a = [10, 9].sort();', 'sort-with-comparator', 'pass a comparator with a final tie-break'],
  ['export const a = [10, 9].toSorted();', 'sort-with-comparator', 'pass a comparator'],
  ['export const a = (b: object) => { for (const c in b) return c; return 1; };', 'no-for-in', 'use for…of'],
  [
    'export const a = (b: Set<string>) => { for (const c of b) return c; return 1; };',
    'no-collection-order',
    "walk the scenario's list and look each id up",
  ],
  ['const b = new Set(["x"]); export const a = [...b];', 'no-collection-order', "walk the scenario's list"],
  ['const b = new Map(); export const a = Array.from(b);', 'no-collection-order', "walk the scenario's list"],
  ['const b = new Map(); export const a = [...b.keys()];', 'no-collection-order', "walk the scenario's list"],
  ['const b = new Map(); b.forEach(() => undefined);', 'no-collection-order', "walk the scenario's list"],
];

const allowed: readonly string[] = [
  'export const a = (b: number, c: number) => Math.trunc(b / c);',
  'export const a = (b: number) => Math.floor((b * 3 + 1) / 1000) + Math.imul(b, 3);',
  'export const a = (b: number) => Math.min(9, Math.max(2, Math.abs(b))) * Math.sign(b) + Math.floor(Math.sqrt(b));',
  'export const a = (b: number[]) => [...b].sort((x, y) => x - y);',
  'export const a = (document: string, process: number) => document.length + process;',
  'export const a = { Date: 1, window: 2 }; export const b = a.Date + a.window;',
  'export const a = (b: string[]) => [...new Set(b)];',
  'export const a = (b: Map<string, number>, ids: string[]) => ids.map((id) => b.get(id));',
  'export const a = (b: number[]) => { for (const [i, c] of b.entries()) if (c > i) return c; return 0; };',
];

const pathOf = (group: string, index: number): string => `src/engine/${group}${index}.ts`;
const findings = lint(
  Object.fromEntries([
    ...refused.map(([code], index) => [pathOf('refused', index), `${code}\n`]),
    ...allowed.map((code, index) => [pathOf('allowed', index), `${code}\n`]),
    ...refused.map(([code], index) => [`src/app/refused${index}.ts`, `${code}\n`]),
  ]),
);

describe('lint keeps the engine the same on every machine', () => {
  it.each(refused.map((row, index) => [...row, index] as const))('refuses %s', (_, rule, message, index) => {
    const found = findings[pathOf('refused', index)]?.filter((line) => line.startsWith('determinism('));
    expect(found).toContainEqual(expect.stringContaining(`determinism(${rule}): `));
    expect(found).toContainEqual(expect.stringContaining(message));
  });

  it.each(allowed.map((code, index) => [code, index] as const))('accepts %s', (_, index) => {
    expect(findings[pathOf('allowed', index)]).toEqual([]);
  });

  it('leaves the other folders alone', () => {
    const inApp = refused.flatMap((_, index) => findings[`src/app/refused${index}.ts`] ?? []);
    expect(inApp.filter((line) => line.startsWith('determinism('))).toEqual([]);
  });
});
