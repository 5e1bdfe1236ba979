import { begin, talk, type Game, type Measure, type OrderSet } from '../../../src/engine';
import type { Turn } from '../../../src/engine/context';
import { market } from '../../../src/engine/phases/market';
import { research } from '../../../src/engine/phases/research';
import { trust } from '../../../src/engine/phases/trust';
import { PHASES, turnOf } from '../../../src/engine/turn';
import type { Scenario } from '../../../src/scenario/types';

/** What research, market and trust change, and what of the world they read besides. */
export const CHANGED = [
  'home',
  'tilt',
  'lockCount',
  'locked',
  'contracts',
  'banked',
  'prosperity',
  'level',
  'fielded',
  'trust',
  'splinter',
  'paidIn',
] as const satisfies readonly Measure[];

const READ = [
  'outcome',
  'design',
  'standard',
  'damage',
  'income0',
  'completed',
] as const satisfies readonly Measure[];
export const COPIED = [...CHANGED, ...READ] as const;

export type Columns = Readonly<Record<(typeof COPIED)[number], Float64Array>>;

/** One turn as its research found it, with what the phases before had told each other. */
export interface Moment {
  readonly turn: number;
  readonly t: Turn;
  readonly before: Columns;
  /** The same as a list. */
  readonly kept: readonly Float64Array[];
}

/** A game that has been played, held still before the research of each of its turns. */
export interface Still {
  readonly game: Game;
  readonly moments: readonly Moment[];
}

/** Plays a game again, phase by phase, from its record. */
export function capture(scenario: Scenario, played: Game): Still {
  const { seed, turns } = played.record;
  const game = begin(scenario, { seed, ledger: false, keep: false, checked: false });
  const moments: Moment[] = [];
  for (const step of turns) {
    if (step.kind === 'talk') talk(game, step.orders);
    else moments.push(resolved(game, step.orders));
  }
  return { game, moments };
}

function resolved(game: Game, orders: OrderSet): Moment {
  const { setup, world, chance, ledger, facts } = game;
  const { turn } = world;
  const t = turnOf(setup, world, orders, { chance, ledger, facts });
  let before: Columns | null = null;
  for (const [id, phase] of PHASES) {
    if (id === 'research') before = columnsOf(game);
    phase(t);
  }
  if (before === null) throw new Error('a turn without research');
  return { turn, t, before, kept: listOf(before) };
}

/** Copies of the columns as they stand. */
export function columnsOf({ world }: Pick<Game, 'world'>): Columns {
  return Object.fromEntries(COPIED.map((m) => [m, world[m].data.slice()])) as unknown as Columns;
}

/** The engine's own phases over each turn of the game; `look` sees where each leads. */
export function byEngine({ game, moments }: Still, look?: (n: number) => void): void {
  const { world, facts } = game;
  const known = facts.length;
  const live = listOf(Object.fromEntries(COPIED.map((m) => [m, world[m].data])) as unknown as Columns);
  for (let n = 0; n < moments.length; n += 1) {
    const { turn, t, kept } = moments[n] as Moment;
    restore(live, kept);
    world.turn = turn;
    research(t);
    market(t);
    trust(t);
    facts.length = known;
    look?.(n);
  }
}

/** The columns in the order of `COPIED`: a list is restored without looking anything up by name. */
export function listOf(columns: Columns): readonly Float64Array[] {
  return COPIED.map((m) => columns[m]);
}

export function restore(live: readonly Float64Array[], before: readonly Float64Array[]): void {
  for (let k = 0; k < live.length; k += 1) (live[k] as Float64Array).set(before[k] as Float64Array);
}

/** Room for the same columns, for a kernel to work on. */
export function blankLike({ world }: Pick<Game, 'world'>): Columns {
  return Object.fromEntries(
    COPIED.map((m) => [m, new Float64Array(world[m].data.length)]),
  ) as unknown as Columns;
}
