import { COLUMNS, capacity } from '../columns';
import { fromMoney, fromPoints } from '../fixed';
import type { Setup } from '../setup';

/** What the full model needs of a scenario at every turn and that no turn changes. Places are scenario order. */
export interface Frame {
  readonly n: number;
  readonly d: number;
  /** Square root of the starting budget in thousandths: absorptive and market capacity. */
  readonly cap: readonly number[];
  /** Starting budget, thousandths. */
  readonly budget0: readonly number[];
  /** Market size: GDP in USD bn. */
  readonly market: readonly number[];
  /** +1 or −1: the pole a state's vendors count with; a hedging state's by its starting alignment. */
  readonly side: readonly number[];
  readonly hedgers: readonly number[];
  /** Places of the liberal states, and of the illiberal ones. */
  readonly ofPole: readonly [readonly number[], readonly number[]];
  readonly alignment0: readonly number[];
  /** Trust at the start, flat [holder, held]. */
  readonly trust0: Float64Array;
  /** Weights of the domains, permille. */
  readonly marketWeight: readonly number[];
  readonly military: readonly number[];
  readonly norm: readonly number[];
  /** By domain: the prerequisites as places, with strengths in permille. */
  readonly prerequisites: readonly (readonly { domain: number; strength: number }[])[];
}

const frames = new WeakMap<Setup, Frame>();

export function frameOf(s: Setup): Frame {
  let frame = frames.get(s);
  if (frame === undefined) {
    frame = build(s);
    frames.set(s, frame);
  }
  return frame;
}

/** True where the phases of the full model apply. */
export function isFull(s: Setup): boolean {
  return s.scenario.rules.ledger === 'full';
}

function build(s: Setup): Frame {
  const n = s.states.length;
  const trust0 = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1)
    for (let j = 0; j < n; j += 1) trust0[i * n + j] = COLUMNS.trust.start(s, i, j, 0);
  return {
    n,
    d: s.domains.length,
    cap: s.states.map((_, i) => capacity(s, i)),
    budget0: s.states.map((x) => fromMoney(x.budget)),
    market: s.states.map((x) => fromMoney(x.market)),
    side: s.states.map((x, i) => s.pole[i] || (x.alignment >= 0 ? 1 : -1)),
    hedgers: s.states.flatMap((_, i) => (s.pole[i] === 0 ? [i] : [])),
    ofPole: [1, -1].map((pole) => s.states.flatMap((_, i) => (s.pole[i] === pole ? [i] : []))) as [
      number[],
      number[],
    ],
    alignment0: s.states.map((x) => fromPoints(x.alignment)),
    trust0,
    marketWeight: s.domains.map((x) => x.market),
    military: s.domains.map((x) => x.military),
    norm: s.domains.map((x) => x.norm),
    prerequisites: s.domains.map((x) =>
      x.prerequisites.map((p) => ({ domain: s.domain(p.domain), strength: p.strength })),
    ),
  };
}
