import { scenarioHash } from '../../../../engine';
import type { Format } from '../../../../report/formats';
import type { Played } from '../../../../report/played';
import { recordFile, type ReportFile } from '../../../../report/record-file';
import type { Level } from '../../../../report/types';
import { fetchShipped, shipped, shippedPar } from '../../../../scenario/library-browser';
import { leverPaths } from '../../../../lab/sensitivity/levers';
import type { Tried } from '../../../../lab/sensitivity/tried';
import { liveGame, study, tryLever } from '../../../store';
import type { LoadedScenario } from '../../../store';
import type { SourceFile } from '../../../store/study/written';
import type { Work } from '../../../store/waiting';

/** Shares of the time a report takes, in hundredths: to seek what the game turned on, and the whole. */
const [SOUGHT, WHOLE] = [50, 100];

/**
 * The open game in one format, written beside the page. A report also tells what the game turned on, decisions and assumptions, which is
 * sought once.
 * @throws when the scenario's files cannot be fetched, or when it is left off
 */
export async function filesOfGame(
  loaded: LoadedScenario,
  format: Format,
  level: Level,
  { progress, signal }: Work,
): Promise<ReportFile[]> {
  const game = liveGame();
  const { scenario } = loaded;
  if (format === 'record') return [recordFile(game, scenario.id)];
  const told = format === 'html' || format === 'md';
  const from = told ? SOUGHT : 0;
  const seek: Work = { signal, progress: (done, of) => progress(Math.round((done / of) * from), WHOLE) };
  const more = told ? await turningOf(loaded, seek) : {};
  const sources = await sourcesOf(loaded);
  signal.throwIfAborted();
  const pars = shippedPar(scenario.id, scenarioHash(scenario));
  return study(
    'files',
    {
      ...more,
      ...(pars === undefined ? {} : { pars }),
      file: `${scenario.id}.game.json`,
      format,
      options: { level, name: scenario.id },
      scenario,
      sources,
    },
    { scenario, record: game.record },
    (done, of) => progress(from + Math.round((done / of) * (WHOLE - from)), WHOLE),
    signal,
  );
}

/** The scenario's own file and those that it may rest on. */
async function sourcesOf({ scenario, text, origins }: LoadedScenario): Promise<SourceFile[]> {
  await fetchShipped(text === undefined ? scenario.id : undefined);
  const all = shipped.ids.flatMap((id): SourceFile[] => {
    const found = shipped.find(id);
    return found === undefined ? [] : [{ id, ...found }];
  });
  if (text !== undefined) return [{ id: '', file: origins?.where('').file ?? scenario.id, text }, ...all];
  return all.toSorted((a, b) => Number(b.id === scenario.id) - Number(a.id === scenario.id));
}

type Turned = Pick<Played, 'turning' | 'sensitivity'>;

/** What the game turned on. What fails is left out: the rest of the report stands without it. */
async function turningOf(loaded: LoadedScenario, { progress, signal }: Work): Promise<Turned> {
  const shares = [0, 0];
  const half = (which: number): Work => ({
    signal,
    progress: (done, of) => {
      shares[which] = done / of;
      progress((shares[0] ?? 0) + (shares[1] ?? 0), 2);
    },
  });
  const [turning, sensitivity] = await Promise.all([
    soughtIn(loaded, half(0)).catch(() => undefined),
    turnedOf(loaded.scenario, half(1)).catch(() => undefined),
  ]);
  signal.throwIfAborted();
  return {
    ...(turning === undefined ? {} : { turning }),
    ...(sensitivity === undefined ? {} : { sensitivity }),
  };
}

type Turning = NonNullable<Played['turning']>;

async function soughtIn({ scenario }: LoadedScenario, { progress, signal }: Work): Promise<Turning> {
  const game = liveGame();
  const known = sought.get(game);
  if (known !== undefined) return known;
  const of = { scenario, record: game.record };
  const found = await study('turningPoints', { top: 5 }, of, progress, signal);
  sought.set(game, found);
  return found;
}

const sought = new WeakMap<object, Turning>();

/** Seats up to which every assumption is turned for a report: some seconds. In larger games that is a matter of minutes, and asked for card by card. */
const FEW_SEATS = 8;

async function turnedOf(
  scenario: LoadedScenario['scenario'],
  { progress, signal }: Work,
): Promise<readonly Tried[] | undefined> {
  const game = liveGame();
  const known = turnings.get(game);
  if (known !== undefined || game.setup.seats.length > FEW_SEATS) return known;
  const tried: Tried[] = [];
  const paths = leverPaths(scenario);
  for (const path of paths) {
    progress(tried.length, paths.length);
    tried.push(await tryLever(path, () => undefined, signal));
  }
  turnings.set(game, tried);
  return tried;
}

const turnings = new WeakMap<object, readonly Tried[]>();
