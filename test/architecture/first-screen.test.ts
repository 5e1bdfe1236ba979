import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { importsOf } from './graph';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ENDINGS = ['.ts', '.tsx', '/index.ts', '/index.tsx'];

/** The file that an import names; undefined for packages, styles and data. */
function fileOf(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const path = posix.join(posix.dirname(from), specifier);
  return ENDINGS.map((ending) => path + ending).find((file) => existsSync(join(root, file)));
}

/** Every source file that must have come before the first screen can be drawn. */
function neededFor(start: string): string[] {
  const found = new Set<string>();
  const open = [start];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    for (const { specifier, typeOnly, later } of importsOf(file, readFileSync(join(root, file), 'utf8'))) {
      const next = typeOnly || later ? undefined : fileOf(file, specifier);
      if (next !== undefined) open.push(next);
    }
  }
  return [...found].sort();
}

const first = neededFor('src/app/main.tsx');

test('the first screen is drawn before the engine, the bots and the reader of scenarios have come', () => {
  const heavy = first.filter((file) => /^src\/(?:engine|bots|lab|table|report|scenario)\//.test(file));
  expect(heavy).toEqual(['src/scenario/shelf-browser.ts', 'src/scenario/shelf.ts']);
});

test('the first screen has its own words, and takes neither the other catalogues nor the whole kit', () => {
  const catalogues = first.filter((file) => file.startsWith('src/app/words/en/'));
  expect(catalogues.map((file) => posix.basename(file, '.ts'))).toEqual([
    'common',
    'first',
    'help',
    'notices',
    'title',
  ]);
  expect(first).not.toContain('src/app/words/index.ts');
  expect(first).not.toContain('src/app/ui/index.ts');
  expect(first).not.toContain('src/app/store/index.ts');
});

test('every sentence that the first screen names is among its own words', async () => {
  const { first: words } = await import('../../src/app/words/en/first');
  const named = first
    .filter((file) => file.startsWith('src/app/') && !file.startsWith('src/app/words/'))
    .flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/\b(?:t|tr|sentence)\(\s*'([^']+)'/g)].map(
        ([, id]) => id ?? '',
      ),
    );
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((id) => !Object.hasOwn(words, id))).toEqual([]);
});
