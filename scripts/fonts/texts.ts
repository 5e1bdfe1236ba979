import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const SHOWN = ['src/app/words/en', 'src/app/words/en/large', 'src/app/words', 'scenarios', 'scenarios/rules'];

/** The files whose sentences and names the app shows: its words and the shipped scenarios. */
export function shownTexts(root: string): string[] {
  return SHOWN.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => /\.(?:tsx?|json)$/.test(name))
      .map((name) => readFileSync(join(root, folder, name), 'utf8')),
  );
}
