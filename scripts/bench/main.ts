/**
 * `npm run bench`: what the engine, the bots, the lab and the map reach, against what they should. One run, in CPU time, medians of rounds in
 * which what is compared takes turns. `--json` prints the lines as data.
 */
import { availableParallelism, loadavg } from 'node:os';
import { benchLines } from './bench';
import { FULL_EFFORT } from './measure';
import { textOf } from './report';
import { stage } from './games';
import { mapLines } from './suites/map';
import { pageLines } from './suites/page';

const [before = 0] = loadavg();
const lines = [...(await benchLines(FULL_EFFORT)), ...(await mapLines(stage().long)), ...(await pageLines())];
const machine = { cores: availableParallelism(), load: before };
const busy =
  before > 0.5
    ? 'The machine was not idle: CPU time is dearer where programs share caches and cores, so that rates come out lower than they are.'
    : 'The machine was idle when it began.';
process.stdout.write(
  process.argv.includes('--json')
    ? `${JSON.stringify({ machine, lines }, null, 2)}\n`
    : `${textOf(lines)}\n\n${machine.cores} cores, load ${before.toFixed(1)} before. ${busy}\n`,
);
