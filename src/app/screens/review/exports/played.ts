import { scenarioHash } from '../../../../engine';
import type { Played } from '../../../../report/played';
import { shipped, shippedPar } from '../../../../scenario/library-browser';
import { liveGame } from '../../../store';
import type { LoadedScenario } from '../../../store';

/** The open game with what its report needs from this page. */
export async function playedHere({ scenario, origins, text }: LoadedScenario): Promise<Played> {
  const pars = shippedPar(scenario.id, scenarioHash(scenario));
  const files = new Map<string, readonly string[]>();
  const linesOf = (file: string): readonly string[] => {
    const id = file.replace(/^scenarios\//, '').replace(/\.json$/, '');
    const lines = files.get(file) ?? (shipped.find(id)?.text ?? text ?? '').split('\n');
    files.set(file, lines);
    return lines;
  };
  return {
    game: liveGame(),
    scenario,
    origins,
    file: `${scenario.id}.game.json`,
    ...(pars === undefined ? {} : { pars }),
    lineOf: (file, line) => linesOf(file)[line - 1],
  };
}
