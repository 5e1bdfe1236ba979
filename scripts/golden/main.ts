import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { recordOf, type GameRecord } from '../../src/engine';
import { goldens, play } from './games';

/**
 * `npm run golden`: plays every golden game anew and writes its record. Named games only: `npm run golden -- radio-silence`.
 * Do it when rules or scenarios have changed on purpose, and say so in the commit.
 */
const folder = new URL('../../test/games/', import.meta.url);
const asked = process.argv.slice(2);
const all = goldens();
const unknown = asked.filter((name) => !all.some((g) => g.name === name));
if (unknown.length > 0) {
  process.stderr.write(
    `no golden game ${unknown.join(', ')}; there are ${all.map((g) => g.name).join(', ')}\n`,
  );
  process.exit(2);
}
if (asked.length === 0) {
  for (const name of readdirSync(folder)) if (name.endsWith('.game.json')) rmSync(new URL(name, folder));
}
for (const golden of all) {
  if (asked.length > 0 && !asked.includes(golden.name)) continue;
  const record = recordOf(play(golden));
  writeFileSync(new URL(`${golden.name}.game.json`, folder), textOf(record));
  process.stdout.write(`${golden.name}: seed ${record.seed}, ${record.turns.length} steps\n`);
}

/** One line a step: small, and a difference shows the step it is in. */
function textOf({ turns, ...header }: GameRecord): string {
  const head = JSON.stringify(header, null, 1).slice(0, -2);
  return `${head},\n "turns": [\n${turns.map((step) => `  ${JSON.stringify(step)}`).join(',\n')}\n ]\n}\n`;
}
