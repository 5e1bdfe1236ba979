import type { Scenario } from '../../scenario/types';
import type { ScenarioRef } from '../pool/env';
import { population } from '../population';
import type { BestRow } from './bests';
import { bookOf, type Asked } from './book';
import { seatsOf } from './figures';
import { following, specs } from './games';
import { honourSpecs } from './honour';
import type { BalanceJob } from './jobs';
import { knockoutsOf } from './knockouts';
import { pairArms, pairRow, type PairRow } from './pairs';
import type { PivotRow } from './pivots';
import { plansFor } from './plans';
import type { GameRow, GameSpec } from './rows';
import type { Sizes } from './sizes';
import type { TableRow } from './tables';

/** Everything the verdicts are drawn from. */
export interface Measured {
  readonly scenario: Scenario;
  readonly sizes: Sizes;
  /** Mixed play, players that stay. */
  readonly fixed: readonly GameRow[];
  /** Mixed play, players that change. */
  readonly changing: readonly GameRow[];
  /** All liberal members honour; all defect. Paired. */
  readonly honour: readonly GameRow[];
  readonly defect: readonly GameRow[];
  readonly pairs: readonly PairRow[];
  readonly tables: readonly TableRow[];
  readonly pivots: readonly PivotRow[];
  readonly bests: readonly BestRow[];
  /** By population, then by key. */
  readonly grid: readonly (readonly GameRow[])[];
  /** The same games as the first of `fixed`, without a mechanism. */
  readonly knockouts: Readonly<Record<string, readonly GameRow[]>>;
  /** What a plan brought a seat more than its proposed bot, points. */
  readonly plans: readonly { readonly plan: string; readonly seat: string; readonly gain: number }[];
  /** A seat's score, and the same with its player drawn anew, points. */
  readonly redraws: readonly { readonly seat: string; readonly was: number; readonly became: number }[];
}

/** Something that is measured by games. */
type Part = Exclude<keyof Measured, 'scenario' | 'sizes'>;

/** What of a scenario is asked about; everything that is absent here is measured. */
export interface Wanted {
  /** The parts that are measured; the others stay empty. Redraws and knock-outs are compared with `fixed`. */
  readonly parts?: readonly Part[];
  /** The mechanisms that are taken out, by id. */
  readonly knockouts?: readonly string[];
}

/** Runs jobs and gives their results in the order of the jobs. */
export type Run = (jobs: readonly BalanceJob[]) => Promise<unknown[]>;

/**
 * Measures a scenario by many games of bots. The same reference, keys and sizes give the same figures, however the jobs are run.
 * @param keys prefix of the games' seeds: `tune` while tuning, `hold` for what is reported
 * @param wanted what is asked about: the figures of a part are the same whatever else is
 */
export async function measure(
  ref: ScenarioRef,
  scenario: Scenario,
  keys: string,
  sizes: Sizes,
  run: Run,
  wanted: Wanted = {},
): Promise<Measured> {
  const book = bookOf(ref);
  const asked = (part: Part, size: number) =>
    wanted.parts === undefined || wanted.parts.includes(part) ? size : 0;
  const fixed = book.games(
    specs(keys, asked('fixed', sizes.games)).map((s, n) => (n < sizes.usage ? { ...s, usage: true } : s)),
  );
  const changing = book.games(specs(keys, asked('changing', sizes.changing), { changing: true }));
  const [honours, defects] = honourSpecs(scenario, keys, sizes.honour);
  const honour = book.games(honours.slice(0, asked('honour', sizes.honour)));
  const defect = book.games(defects.slice(0, asked('defect', sizes.honour)));
  const arms = pairArms(scenario, keys, asked('pairs', sizes.pairs));
  const cheats = book.games(arms.map((a) => a.defect));
  const keepers = book.games(arms.map((a) => a.reciprocate));
  const tables = book.ask<TableRow[]>('balance-tables', specs(keys, asked('tables', sizes.tables)));
  const pivots = book.ask<PivotRow>('balance-pivots', specs(keys, asked('pivots', sizes.pivots)), {
    flips: sizes.flips,
  });
  const bests = book.ask<BestRow[]>('balance-bests', specs(keys, asked('bests', sizes.bests)));
  const grid = Array.from({ length: asked('grid', sizes.populations) }, (_, n) =>
    book.games(Array.from({ length: sizes.keys }, (_k, k) => ({ key: `${keys}-${k}`, population: n }))),
  );
  const removed = knockoutsOf(scenario).filter((k) => wanted.knockouts?.includes(k.id) ?? true);
  const out = removed.map(({ id, patch }) => {
    const without = specs(keys, asked('knockouts', sizes.knockouts));
    return [id, book.games(without, { ...ref.patch, ...patch })] as const;
  });
  const plans = planSpecs(scenario, keys, asked('plans', sizes.plans));
  const planned = book.games(plans.map((p) => p.plan));
  const unplanned = book.games(plans.map((p) => p.bot));
  const redraws = redrawSpecs(scenario, keys, asked('redraws', sizes.redraws));
  const redrawn = book.games(redraws.map((r) => r.spec));

  const results = await run(book.jobs);
  const got = <T>(part: Asked<T>): T[] => part.places.map((i) => results[i] as T);
  const seats = seatsOf(scenario);
  const scoreOf = (row: GameRow | undefined, seat: string) => row?.scores[seats.indexOf(seat)] ?? 0;
  const [played, became, base] = [got(planned), got(redrawn), got(unplanned)];
  const [cheated, kept, mixed] = [got(cheats), got(keepers), got(fixed)];
  return {
    scenario,
    sizes,
    fixed: mixed,
    changing: got(changing),
    honour: got(honour),
    defect: got(defect),
    pairs: arms.map((arm, n) =>
      pairRow(arm, seats.indexOf(arm.seat), cheated[n] as GameRow, kept[n] as GameRow),
    ),
    tables: got(tables).flat(),
    pivots: got(pivots),
    bests: got(bests).flat(),
    grid: grid.map(got),
    knockouts: Object.fromEntries(out.map(([id, part]) => [id, got(part)])),
    plans: plans.map((p, n) => ({
      plan: p.id,
      seat: p.seat,
      gain: scoreOf(played[n], p.seat) - scoreOf(base[n], p.seat),
    })),
    redraws: redraws.map(({ seat }, n) => ({
      seat,
      was: scoreOf(mixed[n], seat),
      became: scoreOf(became[n], seat),
    })),
  };
}

/** The nth pair of a plan is tried by the nth seat that can follow it, round and round. */
function planSpecs(scenario: Scenario, keys: string, games: number) {
  const fits = new Map<string, string[]>();
  for (const state of scenario.states)
    if (state.seat !== undefined)
      for (const id of plansFor(scenario, state)) fits.set(id, [...(fits.get(id) ?? []), state.id]);
  return [...fits].flatMap(([id, seats]) =>
    Array.from({ length: games }, (_, n) => {
      const seat = seats[n % seats.length] as string;
      const strategy = scenario.states.find((s) => s.id === seat)?.seat?.bot.strategy ?? 'tit-for-tat';
      const bot: GameSpec = {
        key: `${keys}-${n}`,
        population: n,
        seats: following(scenario, [seat], strategy),
      };
      return { id, seat, bot, plan: { ...bot, plan: { seat, id } } };
    }),
  );
}

/** Far from every population that is played: who a redrawn seat is. */
const ELSEWHERE = 1_000_000;

function redrawSpecs(scenario: Scenario, keys: string, games: number) {
  const seats = seatsOf(scenario);
  return specs(keys, games).map((spec, n) => {
    const seat = seats[n % seats.length] as string;
    const other = population(scenario, ELSEWHERE + n)[seat];
    return { seat, spec: { ...spec, ...(other === undefined ? {} : { seats: { [seat]: other } }) } };
  });
}
