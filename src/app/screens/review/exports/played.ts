import { scenarioHash } from '../../../../engine';
import type { Played } from '../../../../report/played';
import { shipped, shippedPar } from '../../../../scenario/library-browser';
import { liveGame, study } from '../../../store';
import type { LoadedScenario } from '../../../store';

/** The open game with what its report needs from this page. */
export function playedHere({ scenario, origins, text }: LoadedScenario): Played {
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

/** The same with the decisions that the game turned on, sought once beside the page; without them where that fails. */
export async function playedWithTurning(loaded: LoadedScenario): Promise<Played> {
  const game = liveGame();
  const { scenario } = loaded;
  const seeking = sought.get(game) ?? study('turningPoints', { top: 5 }, { scenario, record: game.record });
  sought.set(game, seeking);
  try {
    return { ...playedHere(loaded), turning: await seeking };
  } catch {
    sought.delete(game);
    return playedHere(loaded);
  }
}

const sought = new WeakMap<object, Promise<NonNullable<Played['turning']>>>();
