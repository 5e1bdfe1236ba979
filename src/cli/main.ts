import { UsageError } from './args';
import type { Command, Output } from './command';
import { balance } from './commands/balance';
import { ballot } from './commands/ballot';
import { calibrate } from './commands/calibrate';
import { cases } from './commands/cases';
import { check } from './commands/check';
import { debrief } from './commands/debrief';
import { dilemma } from './commands/dilemma';
import { experiment } from './commands/experiment';
import { explain } from './commands/explain';
import { levels } from './commands/levels';
import { par } from './commands/par';
import { play } from './commands/play';
import { power } from './commands/power';
import { replay } from './commands/replay';
import { report } from './commands/report';
import { sheets } from './commands/sheets';
import { sweep } from './commands/sweep';
import { tournament } from './commands/tournament';
import { turning } from './commands/turning';
import { whatif } from './commands/whatif';
import { xray } from './commands/xray';
import { didYouMean } from './files';

const COMMANDS: readonly Command[] = [
  check,
  play,
  replay,
  report,
  explain,
  par,
  balance,
  sweep,
  tournament,
  dilemma,
  whatif,
  turning,
  xray,
  debrief,
  experiment,
  calibrate,
  levels,
  cases,
  power,
  ballot,
  sheets,
];

/** Runs one command line. @returns 0 done, 1 what was checked does not hold, 2 wrong usage */
export async function main(argv: readonly string[], io: Output): Promise<number> {
  const [name = '--help', ...rest] = argv;
  if (name === '--help' || name === 'help' || name === '-h') {
    io.out('standard-bearers COMMAND …');
    for (const c of COMMANDS) io.out(`  ${c.name.padEnd(9)} ${c.summary}`);
    io.out('standard-bearers COMMAND --help shows how to call one.');
    return 0;
  }
  const command = COMMANDS.find((c) => c.name === name);
  if (command === undefined) {
    io.err(
      `no command "${name}"${didYouMean(
        name,
        COMMANDS.map((c) => c.name),
      )}`,
    );
    return 2;
  }
  if (rest.includes('--help')) {
    io.out(`standard-bearers ${command.usage}`);
    return 0;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`${error.message}\nusage: ${command.usage}`);
    return 2;
  }
}
