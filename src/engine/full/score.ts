import type { Turn } from '../context';
import { FULL, clamp, isqrt, mul, ratio } from '../fixed';
import { nameOf, shift, source } from './book';
import { frameOf, type Frame } from './frame';

/**
 * Restates every seat's weighted score (RULES §4 "Score"): prosperity / 2, levels by market weight, security,
 * legitimacy (approval twice, trust of one's own pole once) and influence, each 0..1.
 */
export function weighted(t: Turn): void {
  const { setup: s, world } = t;
  const rule = s.scenario.rules.score;
  if (rule.kind !== 'weighted') return;
  const frame = frameOf(s);
  for (const i of s.seats) {
    let technology = 0;
    for (let d = 0; d < frame.d; d += 1)
      technology += mul(world.level.get(d, i), frame.marketWeight[d] as number);
    const parts = {
      prosperity: clamp(Math.trunc(world.prosperity.get(i) / 2), 0, FULL),
      technology,
      security: world.security.get(i),
      legitimacy: legitimacy(t, frame, i),
      influence: influence(t, frame, i),
    };
    const deltas = PARTS.map((part) => mul(parts[part], rule[part]));
    const by = deltas.reduce((sum, delta) => sum + delta, -world.score.get(i));
    shift(t, 'score', [i], by, -Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, () => {
      const id = nameOf(t, i);
      const from = {
        prosperity: [source('prosperity', id)],
        technology: s.domains.map((x) => source('level', x.id, id)),
        security: [source('security', id)],
        legitimacy: [source('approval', id)],
        influence: [source('index')],
      };
      return [
        { rule: 'score.restated', delta: -world.score.get(i) },
        ...PARTS.map((part, k) => ({
          rule: `score.${part}`,
          delta: deltas[k] as number,
          path: `/rules/score/${part}`,
          from: from[part],
        })),
      ];
    });
  }
}

const PARTS = ['prosperity', 'technology', 'security', 'legitimacy', 'influence'] as const;

/** (2 approval + (1 + trust of own pole) / 2) / 3. */
function legitimacy(t: Turn, frame: Frame, i: number): number {
  const trusted = Math.trunc((FULL + trustIn(t, frame, i, t.setup.pole[i] as number)) / 2);
  return Math.trunc((2 * t.world.approval.get(i) + trusted) / 3);
}

/**
 * 0.5 (1 + 2 pole × index) / 2 + 0.3 √(share of hedgers' markets) + 0.2 (1 + hedgers' trust) / 2. A hedging seat lives off the
 * contest: its first part is 0.5 (1 − |index|).
 */
function influence(t: Turn, frame: Frame, i: number): number {
  const pole = t.setup.pole[i] as number;
  const index = t.world.index.get();
  const order = pole === 0 ? FULL - Math.abs(index) : Math.trunc((FULL + 2 * pole * index) / 2);
  const markets = isqrt((t.mods.full.hedgerShare[i] as number) * FULL);
  const trusted = Math.trunc((FULL + trustIn(t, frame, i, 0)) / 2);
  return clamp(mul(order, 500) + mul(markets, 300) + mul(trusted, 200), 0, FULL);
}

/** Mean trust that states of a pole hold in i, by capacity; 0 where there is none. */
function trustIn(t: Turn, { n, cap }: Frame, i: number, pole: number): number {
  let sum = 0;
  let weight = 0;
  for (let j = 0; j < n; j += 1) {
    if (j === i || t.setup.pole[j] !== pole) continue;
    sum += t.world.trust.get(j, i) * (cap[j] as number);
    weight += cap[j] as number;
  }
  return ratio(sum, 1, weight);
}
