import { powerIn, type StagePower } from '../../lab/power/scenario';
import { readArgs, required } from '../args';
import { json, type Command, type Output } from '../command';
import { openScenario } from '../files';
import { table } from '../figures';

/** Who decides in each stage of a scenario: voting power by Banzhaf and by Shapley and Shubik, and the veto game. */
export const power: Command = {
  name: 'power',
  usage: 'power SCENARIO [--json]',
  summary: 'who decides in each stage of the assembly: voting power beside votes',
  run(argv, io) {
    const { values, positionals } = readArgs(argv, { json: { type: 'boolean' } });
    const opened = openScenario(required('SCENARIO', positionals[0]));
    if (!opened.ok) {
      for (const line of opened.lines) io.err(line);
      return 1;
    }
    const found = powerIn(opened.scenario);
    if (values.json === true) {
      json(io, found);
      return 0;
    }
    for (const stage of found.votes) print(io, stage);
    for (const v of found.vetoes)
      io.out(
        `${v.stage} (${v.name}): ${v.needed} of ${v.present} in the room stop a text; one more is missing in ${percentage(v.swing)} of ways to object`,
      );
    return 0;
  },
};

function print(io: Output, { stage, name, total, quota, voters }: StagePower): void {
  io.out(`${stage} (${name}): ${quota} of ${total} decide`);
  const rows = [...voters]
    .sort((a, b) => b.weight - a.weight)
    .map((v) => [
      v.state,
      String(v.weight),
      percentage(v.weight / total),
      percentage(v.banzhaf),
      percentage(v.shapley),
    ]);
  for (const line of table([['who', 'votes', 'share', 'Banzhaf', 'Shapley'], ...rows])) io.out(line);
}

function percentage(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
