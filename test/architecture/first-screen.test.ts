import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { BESIDE, LARGE, PLAY } from '../../scripts/vite/chunks';
import { later } from '../../src/app/words/en/later';
import { fetchedFrom, neededFor, root, sentencesOf } from './needed';

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

test('a class game needs no bots, sentences or panels of large scenarios, in the page or beside it', () => {
  const needed = neededFor('src/app/main.tsx', ...PLAY, BESIDE);
  expect(needed).toContain('src/bots/class.ts');
  const large =
    /^src\/(?:bots\/full|app\/words\/en\/large|app\/panels\/(?:forum|research)|engine\/rules-index\/full)\b/;
  expect(needed.filter((file) => large.test(file))).toEqual([]);
  expect(neededFor(...LARGE).filter((file) => large.test(file)).length).toBeGreaterThan(50);
});

const WHOLE = 'src/app/words/whole.ts';
const LATER = Object.keys(later);

test('the screens of a turn say nothing that comes only with a review, a report, a room, a ballot or a sheet', () => {
  const turn = neededFor('src/app/main.tsx', ...PLAY);
  expect(turn.length).toBeGreaterThan(300);
  expect(turn).not.toContain(WHOLE);
  const said = turn
    .filter((file) => /^src\/app\/(?!words\/)/.test(file))
    .flatMap((file) => sentencesOf(file, LATER).map((id) => `${file}: ${id}`));
  expect(said).toEqual([]);
});

test('whatever is fetched alone brings the whole words when it says one of those', () => {
  const fetched = ['src/cli/bin.ts', ...fetchedFrom('src/app/main.tsx', ...PLAY)];
  expect(fetched.length).toBeGreaterThan(15);
  const says = new Set(
    fetched
      .flatMap((start) => neededFor(start))
      .filter(
        (file) => /^src\/(?:app\/(?!words\/)|report\/)/.test(file) && sentencesOf(file, LATER).length > 0,
      ),
  );
  const silent = fetched.filter((start) => {
    const needed = neededFor(start);
    return !needed.includes(WHOLE) && needed.some((file) => says.has(file));
  });
  expect(silent).toEqual([]);
});
