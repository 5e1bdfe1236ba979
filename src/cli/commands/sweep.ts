import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { runMany } from '../../lab/pool/run-many-node';
import type { GameRow } from '../../lab/sweep/game';
import { jobsOf, variantsOf, type Mix, type SweepPlan, type Variant } from '../../lab/sweep/plan';
import { summarise, type SweepResult } from '../../lab/sweep/summary';
import { sweepCsv } from '../../lab/sweep/table';
import { PatchError, vary, type Base } from '../../lab/vary';
import { shippedLibrary } from '../../scenario/library-node';
import { count, readArgs, required, UsageError } from '../args';
import { json, type Command, type Output } from '../command';
import { figure, percent, table } from '../figures';
import { openScenario } from '../files';
import { progress } from '../progress';
import { bot, seating, seatsOf } from '../seating';

/** Many games, on the scenario as it is or with values of it varied, each variant on the same keys and players. */
export const sweep: Command = {
  name: 'sweep',
  usage:
    'sweep SCENARIO --games N [--vary PATH=a,b,c …] [--bots mixed|proposed|PLAYER[/STRATEGY]] [--seat STATE=PLAYER[/STRATEGY] …] [--keys PREFIX] [--workers W] [--out FILE.csv] [--json]',
  summary: 'play many games, varied or not, and say what they came to, with 95 % intervals',
  async run(argv, io) {
    const { values, positionals } = readArgs(argv, {
      games: { type: 'string' },
      vary: { type: 'string', multiple: true },
      bots: { type: 'string' },
      seat: { type: 'string', multiple: true },
      keys: { type: 'string' },
      workers: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean' },
    });
    const name = required('SCENARIO', positionals[0]);
    const games = count('games', required('--games', values.games), 1) as number;
    const workers = count('workers', values.workers, 0) ?? availableParallelism();
    const variants = variantsOf((values.vary ?? []).map(axis));
    const opened = openScenario(name);
    if (!opened.ok) {
      for (const line of opened.lines) io.err(line);
      return 1;
    }
    const base: Base = opened.text === undefined ? name : { file: name, text: opened.text };
    checkVariants(base, variants);
    const plan: SweepPlan = {
      base,
      games,
      keys: values.keys ?? 'sweep',
      mix: mixOf(values.bots, seatsOf(opened.scenario)),
      seats: seating(opened.scenario, values.seat ?? [], undefined),
      variants,
    };
    const onProgress = progress(io, 'games');
    const result = summarise(plan, await runMany<GameRow>(jobsOf(plan), { workers, onProgress }));
    if (values.out !== undefined) writeFileSync(values.out, sweepCsv(result));
    if (values.json === true) json(io, { scenario: opened.scenario.id, games, keys: plan.keys, ...result });
    else print(io, `${opened.scenario.title}, ${games} games each, keys ${plan.keys}-0 …`, result);
    return 0;
  },
};

/** `PATH=a,b,c`; values are JSON where they read as JSON, else texts. */
function axis(text: string): { path: string; values: unknown[] } {
  const [, path, list] = /^(\/[^=]*)=(.+)$/.exec(text) ?? [];
  if (path === undefined || list === undefined)
    throw new UsageError(`--vary takes PATH=a,b,c with a path as /rules/tilts/lockAt, not "${text}"`);
  return { path, values: list.split(',').map(valueOf) };
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Every variant is made once before the first game, so that a mistyped path costs no waiting. */
function checkVariants(base: Base, variants: readonly Variant[]): void {
  const library = shippedLibrary();
  for (const { patch } of variants) {
    try {
      vary(base, patch, library);
    } catch (error) {
      if (error instanceof PatchError) throw new UsageError(error.message);
      throw error;
    }
  }
}

function mixOf(text: string | undefined, seats: readonly string[]): Mix {
  if (text === undefined || text === 'mixed' || text === 'proposed') return text ?? 'mixed';
  return Object.fromEntries(seats.map((id) => [id, bot(text)]));
}

function print(io: Output, title: string, { variants }: SweepResult): void {
  io.out(title);
  for (const { id, summary: s, difference: d } of variants) {
    io.out('');
    io.out(id);
    const { endings } = s;
    io.out(
      `  endings: liberal ${percent(endings.liberal)}, fragmented ${percent(endings.fragmented)}, illiberal ${percent(endings.illiberal)}`,
    );
    io.out(`  needle ${figure(s.index)}`);
    const rows = Object.entries(s.scores).map(([seat, e]) => [
      `  ${seat}`,
      figure(e),
      ...(d === null ? [] : [figure(d.scores[seat] ?? e, true)]),
    ]);
    const head = ['  seat', 'score', ...(d === null ? [] : ['against the first'])];
    for (const line of table([head, ...rows])) io.out(line);
    if (d !== null) io.out(`  against the first: needle ${figure(d.index, true)}`);
  }
}
