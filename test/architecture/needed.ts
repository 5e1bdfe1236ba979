import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importsOf } from './graph';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const ENDINGS = ['.ts', '.tsx', '/index.ts', '/index.tsx'];

function remembered<T>(of: (file: string) => T): (file: string) => T {
  const known = new Map<string, T>();
  return (file) => {
    if (!known.has(file)) known.set(file, of(file));
    return known.get(file) as T;
  };
}

const textOf = remembered((file) => readFileSync(join(root, file), 'utf8'));

/** The source files that one asks for at run time: at once, and later with `import()`; packages, styles and data are left out. */
const askedBy = remembered((file) => {
  const asked = importsOf(file, textOf(file)).filter(({ typeOnly }) => !typeOnly);
  const files = (later: boolean): string[] =>
    asked
      .filter(({ specifier, later: l }) => specifier.startsWith('.') && l === later)
      .map(({ specifier }) => posix.join(posix.dirname(file), specifier.replace(/\?.*/, '')))
      .flatMap(
        (path) => ENDINGS.map((ending) => path + ending).find((one) => existsSync(join(root, one))) ?? [],
      );
  return { atOnce: files(false), later: files(true) };
});

/** Every source file that must have come before any of these can run. */
export function neededFor(...starts: readonly string[]): string[] {
  const found = new Set(starts);
  // A set that grows while it is walked.
  for (const file of found) for (const next of askedBy(file).atOnce) found.add(next);
  return [...found].sort();
}

/** Every source file that is fetched at some time once these are there. */
export function fetchedFrom(...starts: readonly string[]): string[] {
  const fetched = new Set<string>();
  const grow = (files: readonly string[]): void => {
    for (const file of files) for (const next of askedBy(file).later) fetched.add(next);
  };
  grow(neededFor(...starts));
  for (const file of fetched) grow(neededFor(file));
  return [...fetched];
}

const quotedIn = remembered((file) => ({
  whole: new Set([...textOf(file).matchAll(/'([\w.-]+)'/g)].map(([, id]) => id ?? '')),
  begun: [...textOf(file).matchAll(/`([\w.-]+\.)\$\{/g)].map(([, start]) => start ?? ''),
}));

/** Which of these sentences a source file names: by an id written out, or by the beginning of one that data completes. */
export function sentencesOf(file: string, ids: readonly string[]): string[] {
  const { whole, begun } = quotedIn(file);
  return ids.filter((id) => whole.has(id) || begun.some((start) => id.startsWith(start)));
}
