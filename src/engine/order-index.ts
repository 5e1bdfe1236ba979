import type { Turn } from './context';
import { FULL, clamp, mul, ratio } from './fixed';

/**
 * The needle: the hedging world's alignment and installed base by votes, and the standards by their norm weight
 * (RULES §4 "Score"). World units, −100..100 points.
 */
export function orderIndex({ setup, world }: Pick<Turn, 'setup' | 'world'>): {
  alignment: number;
  standards: number;
  base: number;
} {
  const hedgers = setup.states.flatMap((s, i) => (setup.pole[i] === 0 && s.votes > 0 ? [i] : []));
  const mean = (list: readonly number[], f: (i: number) => number) => {
    const votes = list.reduce((sum, i) => sum + (setup.states[i]?.votes ?? 0), 0);
    return ratio(
      list.reduce((sum, i) => sum + f(i) * (setup.states[i]?.votes ?? 0), 0),
      1,
      votes,
    );
  };
  const norms = setup.domains.reduce((sum, d) => sum + d.norm, 0);
  const byNorm = (f: (d: number) => number) =>
    ratio(
      setup.domains.reduce((sum, d, k) => sum + f(k) * d.norm, 0),
      1,
      norms,
    );
  const buyers = hedgers.filter((i) => setup.states[i]?.buys === true);
  const { index } = setup.scenario.rules;
  return {
    alignment: mul(
      mean(hedgers, (i) => world.alignment.get(i)),
      index.alignment,
    ),
    standards: mul(
      byNorm((d) => world.standard.get(d)),
      index.standards,
    ),
    base: mul(
      byNorm((d) => mean(buyers, (i) => world.tilt.get(d, i))),
      index.base,
    ),
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
  for (const [part, measure] of PARTS) {
    const cause = {
      rule: `index.${part}`,
      delta: parts[part] - world[measure].get(),
      path: `/rules/index/${part}`,
      ...(t.ledger.silent ? {} : { from: sources(setup, part) }),
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
