/**
 * `npm run bench`: what the engine, the bots and the lab reach, against what they should. One run, in CPU time, medians of rounds in
 * which what is compared takes turns. `--json` prints the lines as data.
 */
import { benchLines } from './bench';
import { FULL_EFFORT } from './measure';
import { textOf } from './report';

const lines = await benchLines(FULL_EFFORT);
process.stdout.write(
  process.argv.includes('--json') ? `${JSON.stringify(lines, null, 2)}\n` : `${textOf(lines)}\n`,
);
