/**
 * `npm run fonts` cuts the faces to what the app shows and writes them into assets/fonts/, each with its licence. To be run again when a
 * test says that the words use a character that the faces lack.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { faces, charactersOf } from './faces';
import { shownTexts } from './texts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'assets/fonts');
mkdirSync(folder, { recursive: true });
const characters = charactersOf(shownTexts(root));
for (const { file, from, source, axes = {} } of faces) {
  const home = join(root, 'node_modules', from);
  const whole = readFileSync(join(home, 'files', source));
  const cut = await subsetFont(whole, characters, { targetFormat: 'woff2', variationAxes: axes });
  writeFileSync(join(folder, file), cut);
  copyFileSync(join(home, 'LICENSE'), join(folder, file.replace('.woff2', '.OFL.txt')));
  process.stdout.write(`${file}: ${cut.length} bytes of ${whole.length}\n`);
}
