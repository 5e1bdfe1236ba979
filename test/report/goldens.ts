import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openPlayed } from '../../src/cli/report/open';
import type { Played } from '../../src/report/played';

const folder = fileURLToPath(new URL('../games/', import.meta.url));

/** Names of the golden games. */
export const goldenNames = readdirSync(folder)
  .filter((name) => name.endsWith('.game.json'))
  .map((name) => name.replace('.game.json', ''));

export const goldenPath = (name: string): string => `${folder}${name}.game.json`;

/** A golden game, played again. */
export function golden(name: string): Played {
  const opened = openPlayed(goldenPath(name));
  if (!opened.ok) throw new Error(opened.lines.join('\n'));
  return opened.played;
}
