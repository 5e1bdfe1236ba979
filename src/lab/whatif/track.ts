import { POINT, type Game, type Setup, type World } from '../../engine';

/** How the world stood after a turn; turn 0 is the start. Points of the 100-point scale, counts where it says so. */
export interface TrackPoint {
  readonly turn: number;
  /** The needle, −100 to 100. */
  readonly orderIndex: number;
  /** Mean of the played states' support at home: approval, or standing at home in the single ledger. */
  readonly support: number;
  /** Mean trust of the played states in one another; null where trust moves nothing (single ledger). */
  readonly trust: number | null;
  /** Of the duties of accords that a played state faced in the turn, how many it honoured. */
  readonly honoured: { readonly kept: number; readonly of: number };
  /** Texts in force that point to open rules less those that point to state control: a count. */
  readonly texts: number;
  /** By seat. */
  readonly scores: Readonly<Record<string, number>>;
}

/** A game's track from the start to where it stands. */
export function trackOf({ setup, history }: Pick<Game, 'setup' | 'history'>): TrackPoint[] {
  return history.map((world, turn) => pointAt(setup, world, turn));
}

function pointAt(setup: Setup, world: World, turn: number): TrackPoint {
  const full = setup.scenario.rules.ledger === 'full';
  const { seats } = setup;
  const home = seats.map((i) => (full ? world.approval : world.home).get(i));
  const trust = seats.flatMap((i) => seats.filter((j) => j !== i).map((j) => world.trust.get(i, j)));
  return {
    turn,
    orderIndex: world.index.get() / POINT,
    support: mean(home) / POINT,
    trust: full ? mean(trust) / POINT : null,
    honoured: turn === 0 ? { kept: 0, of: 0 } : honouredIn(setup, world),
    texts: textsIn(setup, world),
    scores: Object.fromEntries(seats.map((i) => [setup.states[i]?.id ?? '', world.score.get(i) / POINT])),
  };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
}

function honouredIn(setup: Setup, world: World): TrackPoint['honoured'] {
  let [kept, of] = [0, 0];
  for (const a of setup.accords.keys())
    for (const i of setup.seats) {
      const did = world.kept.get(a, i);
      if (did === 0) continue;
      of += 1;
      if (did > 0) kept += 1;
    }
  return { kept, of };
}

function textsIn(setup: Setup, world: World): number {
  let sum = 0;
  for (const at of setup.texts.keys()) if (world.outcome.get(at) > 0) sum += Math.sign(setup.stepOf(at));
  return sum;
}
