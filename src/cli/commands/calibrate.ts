import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Ending } from '../../engine';
import { share, type Estimate } from '../../lab/stats';
import { ENDINGS, outside, type Bands, type Shares } from '../../lab/calibrate/bands';
import { calibrate as search, type Found, type Free } from '../../lab/calibrate/search';
import { numberAt } from '../../lab/number-at';
import { runMany } from '../../lab/pool/run-many-node';
import type { GameRow } from '../../lab/sweep/game';
import { AS_IT_IS, jobsOf } from '../../lab/sweep/plan';
import { PatchError, vary, type Base, type Patch } from '../../lab/vary';
import type { Scenario } from '../../scenario';
import { scenarioFile, shippedLibrary } from '../../scenario/library-node';
import { count, readArgs, required, UsageError } from '../args';
import { withNumbers } from '../calibrate/write';
import { json, type Command, type Output } from '../command';
import { percent, table } from '../figures';
import { openScenario } from '../files';
import { progress } from '../progress';

/** Numbers that are moved at most. */
const MOST_FREE = 2;

/** Brings a scenario's endings into the author's bands by the one or two numbers the author allows to be moved. */
export const calibrate: Command = {
  name: 'calibrate',
  usage: 'calibrate SCENARIO [--games N] [--free PATH …] [--workers W] [--write] [--json]',
  summary: 'bring the endings into the declared bands by the numbers the author leaves free',
  async run(argv, io) {
    const { values, positionals } = readArgs(argv, {
      games: { type: 'string' },
      free: { type: 'string', multiple: true },
      workers: { type: 'string' },
      write: { type: 'boolean' },
      json: { type: 'boolean' },
    });
    const name = required('SCENARIO', positionals[0]);
    const games = count('games', values.games, 1) ?? 200;
    const workers = count('workers', values.workers, 0) ?? availableParallelism();
    const opened = openScenario(name);
    if (!opened.ok) {
      for (const line of opened.lines) io.err(line);
      return 1;
    }
    const { scenario } = opened;
    const bands = bandsOf(scenario);
    const free = freeOf(scenario, values.free ?? []);
    const base: Base = opened.text === undefined ? name : { file: name, text: opened.text };
    const onProgress = progress(io, 'games');
    const library = shippedLibrary();
    const sharesAt = async (patch: Patch, keys: string): Promise<Record<Ending, Estimate> | null> => {
      if (!allowed(() => vary(base, patch, library))) return null;
      const jobs = jobsOf({ base, games, keys, mix: 'mixed', variants: [{ ...AS_IT_IS, patch }] });
      const rows = await runMany<GameRow>(jobs, { workers, onProgress });
      return Object.fromEntries(
        ENDINGS.map((e) => [e, share(rows.filter((r) => r.ending === e).length, rows.length)]),
      ) as Record<Ending, Estimate>;
    };
    const found = await search({
      free,
      bands,
      evaluate: async (patch) => {
        const shares = await sharesAt(patch, 'tune');
        return shares === null ? null : plain(shares);
      },
    });
    const numbers = Object.fromEntries(free.map(({ path }, k) => [path, found.best.values[k] ?? 0]));
    const held = await sharesAt(numbers, 'hold');
    if (held === null) throw new Error('the setting found cannot be played again');
    const report = { games, found, held, holds: outside(plain(held), bands) === 0 };
    if (values.json === true) json(io, { scenario: scenario.id, bands, free, numbers, ...report });
    else print(io, scenario, bands, free, report);
    const moved = found.best.values.some((v, k) => v !== free[k]?.value);
    if (values.write === true && moved) write(io, name, opened.text, numbers);
    else if (moved) io.err('nothing has been written; --write sets these numbers in the scenario');
    return report.holds ? 0 : 1;
  },
};

interface Report {
  readonly games: number;
  readonly found: Found;
  /** Shares at the best setting, on keys that the search did not see. */
  readonly held: Readonly<Record<Ending, Estimate>>;
  readonly holds: boolean;
}

function bandsOf({ id, balance }: Scenario): Bands {
  const bands = balance?.bands;
  if (bands === undefined) throw new UsageError(`"${id}" declares no balance.bands to be brought into`);
  return Object.fromEntries(
    ENDINGS.map((e) => [e, [bands[e][0] / 1000, bands[e][1] / 1000] as const]),
  ) as unknown as Bands;
}

/** The author's, or of them those that are named. */
function freeOf(scenario: Scenario, named: readonly string[]): Free[] {
  const declared = scenario.balance?.free ?? [];
  const stranger = named.find((path) => !declared.includes(path));
  if (stranger !== undefined)
    throw new UsageError(
      `the author of "${scenario.id}" leaves ${declared.join(', ') || 'nothing'} free, not "${stranger}"`,
    );
  const chosen = (named.length > 0 ? named : declared).slice(0, MOST_FREE);
  if (chosen.length === 0) throw new UsageError(`"${scenario.id}" declares no balance.free numbers to move`);
  return chosen.map((path) => ({ path, value: numberAt(scenario, path) }));
}

function allowed(make: () => unknown): boolean {
  try {
    make();
    return true;
  } catch (error) {
    if (error instanceof PatchError) return false;
    throw error;
  }
}

function plain(shares: Readonly<Record<Ending, Estimate>>): Shares {
  return Object.fromEntries(ENDINGS.map((e) => [e, shares[e].value])) as Record<Ending, number>;
}

function write(io: Output, name: string, own: string | undefined, numbers: Record<string, number>): void {
  const file = own === undefined ? scenarioFile(name) : name;
  const text = withNumbers(own ?? readFileSync(file, 'utf8'), numbers);
  if (text === null)
    throw new UsageError(
      `${file} does not hold the items these numbers belong to; set them in its base by hand`,
    );
  writeFileSync(file, text);
  io.err(`written to ${file}; par and balance figures of the scenario are now of another version`);
}

function print(io: Output, scenario: Scenario, bands: Bands, free: readonly Free[], r: Report): void {
  const whole = (x: number) => `${Math.round(100 * x)} %`;
  io.out(
    `${scenario.title}: ${ENDINGS.map((e) => `${e} ${whole(bands[e][0])} to ${whole(bands[e][1])}`).join(', ')}`,
  );
  const rows = r.found.trail.map((t, n) => [
    n === 0 ? 'as it stands' : `trial ${n}`,
    ...t.values.map(String),
    ...ENDINGS.map((e) => whole(t.shares[e])),
    t.outside === 0 ? 'holds' : `${(100 * t.outside).toFixed(1)} points outside`,
  ]);
  const head = ['', ...free.map(({ path }) => path), ...ENDINGS, ''];
  for (const line of table([head, ...rows])) io.out(line);
  const { best } = r.found;
  const said = free.map(({ path }, k) => `${path} = ${best.values[k]}`).join(', ');
  io.out(
    r.found.holds
      ? `The bands hold on the keys searched with ${said}.`
      : `The bands cannot be met by these numbers; nearest, ${(100 * best.outside).toFixed(1)} points outside: ${said}.`,
  );
  io.out(`On ${r.games} other games: ${ENDINGS.map((e) => `${e} ${percent(r.held[e])}`).join(', ')}.`);
  io.out(r.holds ? 'There the bands hold.' : 'There the bands do not hold.');
}
