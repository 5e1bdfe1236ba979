import { POINT, lastHash, standings, type Ending, type Game, type SeatPlayer } from '../../engine';
import type { Env, ScenarioRef } from '../pool/env';
import { population } from '../population';
import { runGame } from '../run';

/** A whole game between bots, as a job. */
export interface GameJob {
  readonly task: 'game';
  readonly scenario: ScenarioRef;
  readonly seed: string;
  /** Place of the table of players under mixed play; absent: as the scenario proposes. */
  readonly population?: number;
  /** Who plays instead, by seat. */
  readonly seats?: Readonly<Record<string, SeatPlayer>>;
}

/** How a game went, in numbers. */
export interface GameRow {
  readonly seed: string;
  readonly ending: Ending | null;
  /** Turns played. */
  readonly turns: number;
  /** The needle at the end, points, −100..100. */
  readonly index: number;
  /** Points by seat, aims included. */
  readonly scores: Readonly<Record<string, number>>;
  readonly won: readonly string[];
  /** Dues that could be paid and were, thousandths, by accord. */
  readonly honoured: Readonly<Record<string, number>>;
  /** Texts approved by direction. */
  readonly approved: { readonly liberal: number; readonly illiberal: number };
  readonly objections: number;
  readonly deals: number;
  /** Markets that locked in, by pole. */
  readonly locks: { readonly liberal: number; readonly illiberal: number };
  /** The record's last hash: equal where two games were the same. */
  readonly hash: string;
}

export function playGame(job: GameJob, env: Env): GameRow {
  const scenario = env.scenario(job.scenario);
  const game = runGame(scenario, {
    seed: job.seed,
    ledger: false,
    keep: false,
    seats: {
      ...(job.population === undefined ? {} : population(scenario, job.population)),
      ...job.seats,
    },
  });
  return rowOf(game);
}

export function rowOf(game: Game): GameRow {
  const { setup, world, record, facts } = game;
  const table = standings(setup, world);
  const byState = new Map(table.map((s) => [s.state, s.score / POINT]));
  const directionOf = new Map(setup.texts.map((t) => [t.id, t.direction]));
  const tally = new Map<string, { paid: number; of: number }>();
  const approved = { liberal: 0, illiberal: 0 };
  const locks = { liberal: 0, illiberal: 0 };
  let objections = 0;
  let deals = 0;
  for (const f of facts) {
    if (f.kind === 'honour-count') {
      const was = tally.get(f.accord) ?? { paid: 0, of: 0 };
      tally.set(f.accord, { paid: was.paid + f.honoured, of: was.of + f.of });
    }
    if (f.kind === 'text' && f.result === 'approved') approved[directionOf.get(f.text) ?? 'liberal'] += 1;
    if (f.kind === 'voice' && f.stance === 'object') objections += 1;
    if (f.kind === 'deal' && f.result === 'executed') deals += 1;
    if (f.kind === 'locked') locks[f.pole] += 1;
  }
  return {
    seed: record.seed,
    ending: world.ending,
    turns: record.turns.filter((s) => s.kind === 'act').length,
    index: world.index.get() / POINT,
    scores: Object.fromEntries(setup.seats.map((i) => idAndScore(setup.states[i]?.id ?? '', byState))),
    won: table.filter((s) => s.won).map((s) => s.state),
    honoured: Object.fromEntries(
      [...tally].map(([accord, { paid, of }]) => [accord, of === 0 ? 0 : Math.round((1000 * paid) / of)]),
    ),
    approved,
    objections,
    deals,
    locks,
    hash: lastHash(record),
  };
}

function idAndScore(id: string, scores: ReadonlyMap<string, number>): [string, number] {
  return [id, scores.get(id) ?? 0];
}
