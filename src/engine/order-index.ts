import type { Turn } from './context';
import { FULL, clamp, mul, ratio } from './fixed';
import type { Setup } from './setup';

/** What the needle is read from, by place, with the weights that no turn changes. */
interface Gauge {
  readonly hedgers: readonly number[];
  /** Those of them in whose markets vendors compete. */
  readonly buyers: readonly number[];
  readonly votes: readonly number[];
  readonly norms: readonly number[];
  readonly hedgerVotes: number;
  readonly buyerVotes: number;
  readonly normSum: number;
}

const gauges = new WeakMap<Setup, Gauge>();

function gaugeOf(setup: Setup): Gauge {
  const known = gauges.get(setup);
  if (known !== undefined) return known;
  const votes = setup.states.map((s) => s.votes);
  const total = (list: readonly number[]) => list.reduce((sum, i) => sum + (votes[i] as number), 0);
  const hedgers = setup.states.flatMap((s, i) => (setup.pole[i] === 0 && s.votes > 0 ? [i] : []));
  const buyers = hedgers.filter((i) => setup.states[i]?.buys === true);
  const norms = setup.domains.map((d) => d.norm);
  const gauge = {
    hedgers,
    buyers,
    votes,
    norms,
    hedgerVotes: total(hedgers),
    buyerVotes: total(buyers),
    normSum: norms.reduce((sum, norm) => sum + norm, 0),
  };
  gauges.set(setup, gauge);
  return gauge;
}

/**
 * The needle: the hedging world's alignment and installed base by votes, and the standards by their norm weight
 * (RULES §4 "Score"). World units, −100..100 points.
 */
export function orderIndex({ setup, world }: Pick<Turn, 'setup' | 'world'>): {
  alignment: number;
  standards: number;
  base: number;
} {
  const { hedgers, buyers, votes, norms, hedgerVotes, buyerVotes, normSum } = gaugeOf(setup);
  const { index } = setup.scenario.rules;
  const { tilt } = world;
  let aligned = 0;
  for (const i of hedgers) aligned += world.alignment.get(i) * (votes[i] as number);
  let standards = 0;
  let bases = 0;
  for (let d = 0; d < norms.length; d += 1) {
    const norm = norms[d] as number;
    standards += world.standard.get(d) * norm;
    let installed = 0;
    for (const i of buyers) installed += tilt.get(d, i) * (votes[i] as number);
    bases += ratio(installed, 1, buyerVotes) * norm;
  }
  return {
    alignment: mul(ratio(aligned, 1, hedgerVotes), index.alignment),
    standards: mul(ratio(standards, 1, normSum), index.standards),
    base: mul(ratio(bases, 1, normSum), index.base),
  };
}

const PARTS = [
  ['base', 'indexBase'],
  ['standards', 'indexStandards'],
  ['alignment', 'indexAlignment'],
] as const;

/** Books the needle's new place with one cause for each of its parts. */
export function bookIndex(t: Turn): void {
  const { setup, world } = t;
  const parts = orderIndex(t);
  if (t.ledger.silent) {
    for (const [part, measure] of PARTS) {
      const column = world[measure];
      world.index.set(world.index.get() + parts[part] - column.get());
      // Plus nothing: no negative zero is kept.
      column.set(parts[part] + 0);
    }
    world.index.set(clamp(world.index.get(), -FULL, FULL));
    return;
  }
  for (const [part, measure] of PARTS) {
    const cause = {
      rule: `index.${part}`,
      delta: parts[part] - world[measure].get(),
      path: `/rules/index/${part}`,
      from: sources(setup, part),
    };
    t.add('index', [], cause);
    t.add(measure, [], cause);
  }
  const after = world.index.get();
  t.add('index', [], { rule: 'index.bounds', delta: clamp(after, -FULL, FULL) - after });
}

function sources(setup: Turn['setup'], part: 'base' | 'standards' | 'alignment') {
  if (part === 'standards')
    return setup.domains.map((d) => ({ measure: 'standard' as const, subject: d.id }));
  const hedgers = setup.states.filter((s, i) => setup.pole[i] === 0 && s.votes > 0);
  if (part === 'alignment') return hedgers.map((s) => ({ measure: 'alignment' as const, subject: s.id }));
  return setup.domains.flatMap((d) =>
    hedgers.filter((s) => s.buys).map((s) => ({ measure: 'tilt' as const, subject: `${d.id}/${s.id}` })),
  );
}
