import { scenarioHash } from '../../../../engine';
import type { Played } from '../../../../report/played';
import { shipped, shippedPar } from '../../../../scenario/library-browser';
import { leverPaths } from '../../../../lab/sensitivity/levers';
import type { Tried } from '../../../../lab/sensitivity/tried';
import { fetchSource, liveGame, study, tryLever } from '../../../store';
import type { LoadedScenario, SourcedScenario } from '../../../store';

/** The open game with what its report needs from this page. @throws when the scenario's files cannot be fetched */
export async function playedHere(loaded: LoadedScenario): Promise<Played> {
  return playedOf(await fetchSource(loaded));
}

function playedOf({ scenario, origins, text }: SourcedScenario): Played {
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

/** The same with what the game turned on, decisions and assumptions, sought once beside the page; without them where that fails. */
export async function playedWithTurning(loaded: LoadedScenario): Promise<Played> {
  const game = liveGame();
  const { scenario } = loaded;
  const seeking = sought.get(game) ?? study('turningPoints', { top: 5 }, { scenario, record: game.record });
  sought.set(game, seeking);
  const turned = turnedOf(scenario);
  // What fails is left out: the rest of the report stands without it.
  const [turning, sensitivity] = await Promise.all([
    seeking.catch(() => {
      sought.delete(game);
    }),
    turned.catch(() => undefined),
  ]);
  return {
    ...(await playedHere(loaded)),
    ...(turning === undefined ? {} : { turning }),
    ...(sensitivity === undefined ? {} : { sensitivity }),
  };
}

const sought = new WeakMap<object, Promise<NonNullable<Played['turning']>>>();

/** Seats up to which every assumption is turned for a report: some seconds. In larger games that is a matter of minutes, and asked for card by card. */
const FEW_SEATS = 8;

async function turnedOf(scenario: LoadedScenario['scenario']): Promise<readonly Tried[] | undefined> {
  const game = liveGame();
  const known = turnings.get(game);
  if (known !== undefined || game.setup.seats.length > FEW_SEATS) return known;
  const tried: Tried[] = [];
  for (const path of leverPaths(scenario)) tried.push(await tryLever(path, () => undefined));
  turnings.set(game, tried);
  return tried;
}

const turnings = new WeakMap<object, readonly Tried[]>();
