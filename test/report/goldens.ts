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

const played = new Map<string, Played>();

/** A golden game, played again; once for all files that a worker reads. Nobody may change it. */
export function golden(name: string): Played {
  const known = played.get(name) ?? play(name);
  played.set(name, known);
  return known;
}

function play(name: string): Played {
  const opened = openPlayed(goldenPath(name));
  if (!opened.ok) throw new Error(opened.lines.join('\n'));
  return opened.played;
}
