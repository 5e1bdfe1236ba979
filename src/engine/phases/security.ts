import type { Turn } from '../context';
import { FULL, clamp, mul, ratio } from '../fixed';
import { nameOf, param, shift, source } from '../full/book';
import { frameOf, isFull, type Frame } from '../full/frame';
import { strengths } from '../full/strength';

/**
 * Security = own / (own + R) + secBase − expoK × exposure − damage. R: half of rivals' strength × (1 − trust) / 2;
 * own: one's strength and allyK of each trusted ally's. Between the poles a hedging state stands in neither's sights:
 * allyK of what each could do counts, for it by its trust and against it by what trust is missing.
 */
export function security(t: Turn): void {
  if (!isFull(t.setup)) return;
  const { setup: s, world } = t;
  const frame = frameOf(s);
  const strength = strengths(t);
  const base = rivalBases(t, frame);
  for (let i = 0; i < frame.n; i += 1) {
    const [own, rivals] = balance(t, frame, strength, i);
    const before = world.security.get(i);
    const even = share(own, rivals);
    const bonus = mul(FULL, s.p.secBase);
    const exposed = -mul(exposure(t, frame, base, i), s.p.expoK);
    const harm = -world.damage.get(i);
    shift(t, 'security', [i], -before + even + bonus + exposed + harm, 0, FULL, () => {
      const id = nameOf(t, i);
      const of = (measure: 'fielded' | 'tilt') => s.domains.map((x) => source(measure, x.id, id));
      return [
        { rule: 'security.previous', delta: -before },
        { rule: 'security.balance', delta: even, path: param('allyK'), from: of('fielded') },
        { rule: 'security.base', delta: bonus, path: param('secBase') },
        { rule: 'security.exposure', delta: exposed, path: param('expoK'), from: of('tilt') },
        { rule: 'security.damage', delta: harm, from: [source('damage', id)] },
      ];
    });
    const kept = t.mods.shield[i] as number;
    t.add('shield', [i], { rule: 'security.shield', delta: kept - world.shield.get(i) });
  }
}

/** Strength on one's side and against one. */
function balance(t: Turn, { n }: Frame, strength: Float64Array, i: number): [number, number] {
  const { pole, p } = t.setup;
  let own = strength[i] as number;
  let rivals = 0;
  for (let j = 0; j < n; j += 1) {
    if (j === i) continue;
    const theirs = strength[j] as number;
    const trust = t.world.trust.get(i, j);
    const aimed = ratio(theirs, Math.trunc((FULL - trust) / 1000), 4000);
    if (pole[i] === 0) {
      if (pole[j] === 0) continue;
      rivals += mul(aimed, p.allyK);
      own += mul(ratio(theirs, Math.max(0, trust), FULL), p.allyK);
    } else if (pole[j] === -(pole[i] as number)) rivals += aimed;
    else if (isAlly(t, i, j)) own += mul(theirs, p.allyK);
  }
  return [own, rivals];
}

/** Of one's own pole and trusted; a hedging state has no allies. */
export function isAlly(t: Turn, i: number, j: number): boolean {
  const { pole } = t.setup;
  return pole[i] !== 0 && pole[i] === pole[j] && t.world.trust.get(i, j) > 0;
}

/** own / (own + rivals) in world units; even where nobody has strength. */
function share(own: number, rivals: number): number {
  return own + rivals === 0 ? Math.trunc(FULL / 2) : ratio(own, FULL, own + rivals);
}

/** Share of each state's installed base that rivals' vendors hold, by market weight, world units. */
function rivalBases(t: Turn, { n, d: domains, marketWeight, side }: Frame): Float64Array {
  const out = new Float64Array(n);
  for (let i = 0; i < n; i += 1) {
    let tilt = 0;
    for (let d = 0; d < domains; d += 1) tilt += mul(t.world.tilt.get(d, i), marketWeight[d] as number);
    const spared = hardened(t, i);
    // A hedging state is exposed by leaning to either side.
    out[i] =
      t.setup.pole[i] === 0
        ? Math.trunc(Math.abs(tilt) / 2)
        : Math.trunc((FULL - (side[i] as number) * tilt) / 2) - spared;
  }
  return out;
}

/** What assessing the risk of a domain together takes from the rival base there, by market weight. */
function hardened(t: Turn, i: number): number {
  const { n, d: domains, marketWeight, side } = frameOf(t.setup);
  let spared = 0;
  for (let d = 0; d < domains; d += 1) {
    const by = t.mods.full.hardened[d * n + i] as number;
    if (by === 0) continue;
    const base = Math.trunc((FULL - (side[i] as number) * t.world.tilt.get(d, i)) / 2);
    spared += mul(mul(base, marketWeight[d] as number), by);
  }
  return spared;
}

/** Mean of one's own rival base and of one's allies', by capacity. */
function exposure(t: Turn, { n, cap }: Frame, base: Float64Array, i: number): number {
  let sum = 0;
  let weight = 0;
  for (let j = 0; j < n; j += 1) {
    if (j === i || !isAlly(t, i, j)) continue;
    sum += (base[j] as number) * (cap[j] as number);
    weight += cap[j] as number;
  }
  const own = clamp(base[i] as number, 0, FULL);
  return weight === 0 ? own : Math.trunc((own + Math.trunc(sum / weight)) / 2);
}
