import { happens } from '../chance';
import type { Turn } from '../context';
import { FULL, PERMILLE, isqrt, mul, ratio, split } from '../fixed';
import { domainName, nameOf, param, shift, source, sources, within } from '../full/book';
import { frameOf, isFull, type Frame } from '../full/frame';
import { focusOf } from '../full/money';
import { payProjects } from '../full/projects';

/** Half-saturation of absorption, thousandths of a unit (RULES §4: √(E / (E + 40 thousandths))). */
const ABSORB_HALF = 40;

/**
 * Levels rise by learning and by absorbing what others field, and grow obsolete (RULES §4 "Research"):
 * dL = G √E × (head − L) × bottleneck + absorb × gap × √(E / (E + 40)) − obs × L.
 */
export function research(t: Turn): void {
  if (!isFull(t.setup)) return;
  const frame = frameOf(t.setup);
  const repute = reputation(t, frame);
  for (let i = 0; i < frame.n; i += 1) {
    const free = Math.max(0, (t.mods.full.research[i] as number) - payProjects(t, i));
    const money = split(free, focusOf(t, i));
    for (let d = 0; d < frame.d; d += 1) {
      const channel = t.mods.channel[d * frame.n + i] as number;
      learn(t, frame, d, i, (money[d] as number) + channel, repute[i] as number);
    }
  }
  breakthrough(t, frame);
  field(t, frame);
}

/** Learning, absorption and obsolescence of one level; `effort` in thousandths of a unit of money. */
function learn(t: Turn, frame: Frame, d: number, i: number, effort: number, repute: number): void {
  const { p } = t.setup;
  const { level } = t.world;
  const at = d * frame.n + i;
  const now = level.get(d, i);
  const given = PERMILLE - (t.mods.full.restraint[at] as number);
  // √E in thousandths, so that G √E of RULES' points comes out in world units.
  const drive = mul(isqrt(effort * 1_000_000), p.G);
  const head = ratio(drive, Math.max(0, p.head * 1000 - now), FULL);
  const learning = mul(ratio(head, t.mods.full.bottleneck[at] as number, FULL), given);
  const within100 = ratio(t.mods.full.access[at] as number, 900_000 + mul(repute, 200), FULL);
  const gap = Math.max(0, within100 - now);
  const uptake = isqrt(ratio(effort, 1_000_000, effort + ABSORB_HALF));
  const absorption = mul(mul(mul(gap, p.absorb), uptake), given);
  const obsolescence = -mul(now, t.setup.domains[d]?.decay ?? p.obs);
  const own = mul(learning, t.mods.full.indigenous[at] as number);
  shift(t, 'level', [d, i], learning + own + absorption + obsolescence, 0, FULL, () => {
    const subject = [domainName(t, d), nameOf(t, i)] as const;
    const from = [source('level', ...subject)];
    return [
      {
        rule: 'research.learning',
        delta: learning,
        path: param('G'),
        from: [source('budget', subject[1]), ...from],
      },
      { rule: 'research.indigenisation', delta: own, from },
      { rule: 'research.absorption', delta: absorption, path: param('absorb'), from },
      { rule: 'research.obsolescence', delta: obsolescence, path: param('obs'), from },
    ];
  });
}

/** Capacity-weighted mean of the trust that others hold in each state, world units. */
export function reputation(t: Turn, { n, cap }: Frame): Float64Array {
  const out = new Float64Array(n);
  for (let i = 0; i < n; i += 1) {
    let sum = 0;
    let weight = 0;
    for (let j = 0; j < n; j += 1) {
      if (j === i) continue;
      sum += t.world.trust.get(j, i) * (cap[j] as number);
      weight += cap[j] as number;
    }
    out[i] = ratio(sum, 1, weight);
  }
  return out;
}

/** With chance breakP someone makes a breakthrough: drawn by capacity, in a domain drawn by that state's focus. */
function breakthrough(t: Turn, frame: Frame): void {
  const { chance, world, setup } = t;
  if (!happens(chance, setup.p.breakP, world.turn, 'breakthrough')) return;
  const i = drawn(frame.cap, (total) => chance.below(total, world.turn, 'breakthrough', 1));
  const d = drawn(focusOf(t, i), (total) => chance.below(total, world.turn, 'breakthrough', 2));
  if (i < 0 || d < 0) return;
  const part = { rule: 'research.breakthrough', delta: mul(FULL, setup.p.breakL), path: param('breakL') };
  within(t, 'level', [d, i], [part], 0, FULL);
  t.tell({ kind: 'breakthrough', state: nameOf(t, i), domain: domainName(t, d) });
}

/** Place drawn in proportion to its weight; −1 where every weight is 0. */
function drawn(weights: readonly number[], below: (total: number) => number): number {
  const total = weights.reduce((sum, w) => sum + w, 0);
  if (total === 0) return -1;
  let left = below(total);
  return weights.findIndex((w) => (left -= w) < 0);
}

/** Fielded level = level × bottleneck: what counts on the market and in arms. */
function field(t: Turn, { n, d: domains }: Frame): void {
  const { level, fielded } = t.world;
  for (let d = 0; d < domains; d += 1) {
    for (let i = 0; i < n; i += 1) {
      const delta =
        ratio(level.get(d, i), t.mods.full.bottleneck[d * n + i] as number, FULL) - fielded.get(d, i);
      if (delta === 0) continue;
      t.add('fielded', [d, i], {
        rule: 'access.fielded',
        delta,
        path: `/domains/${domainName(t, d)}/prerequisites`,
        from: sources(t, () => [source('level', domainName(t, d), nameOf(t, i))]),
      });
    }
  }
}
