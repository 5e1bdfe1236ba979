import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the site is built from. */
const SOURCES = [
  'src',
  'scenarios',
  'assets',
  'scripts/vite',
  'index.html',
  'vite.config.ts',
  'package.json',
];

/** Whether `dist/` under this folder is younger than everything it is built from. */
export function isFresh(root: string): boolean {
  const built = join(root, 'dist/index.html');
  if (!existsSync(built)) return false;
  const since = statSync(built).mtimeMs;
  return SOURCES.every((path) => youngest(join(root, path)) <= since);
}

/** When the youngest file of a folder was written, milliseconds since 1970. */
function youngest(path: string): number {
  const here = statSync(path);
  if (!here.isDirectory()) return here.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => youngest(join(path, name))));
}
