import type { Turn } from '../context';
import { FULL, clamp, mul, ratio } from '../fixed';
import { nameOf, param, source, within } from '../full/book';
import { frameOf, isFull, type Frame } from '../full/frame';
import { strengths } from '../full/strength';

/**
 * Security = own / (own + R) + secBase − expoK × exposure − damage. R: half of rivals' strength × (1 − trust) / 2;
 * own: one's strength and allyK of each trusted ally's. A hedging state's rivals are those it mistrusts.
 */
export function security(t: Turn): void {
  if (!isFull(t.setup)) return;
  const { setup: s, world } = t;
  const frame = frameOf(s);
  const strength = strengths(t);
  const base = rivalBases(t, frame);
  for (let i = 0; i < frame.n; i += 1) {
    let own = strength[i] as number;
    let rivals = 0;
    for (let j = 0; j < frame.n; j += 1) {
      if (j === i) continue;
      const trust = world.trust.get(i, j);
      if (isRival(t, i, j)) rivals += ratio(strength[j] as number, Math.trunc((FULL - trust) / 1000), 4000);
      else if (isAlly(t, i, j)) own += mul(strength[j] as number, s.p.allyK);
    }
    const before = world.security.get(i);
    const id = nameOf(t, i);
    within(
      t,
      'security',
      [i],
      [
        { rule: 'security.previous', delta: -before },
        { rule: 'security.balance', delta: share(own, rivals), path: param('allyK'), from: s.domains.map((x) => source('fielded', x.id, id)) },
        { rule: 'security.base', delta: mul(FULL, s.p.secBase), path: param('secBase') },
        {
          rule: 'security.exposure',
          delta: -mul(exposure(t, frame, base, i), s.p.expoK),
          path: param('expoK'),
          from: s.domains.map((x) => source('tilt', x.id, id)),
        },
        { rule: 'security.damage', delta: -world.damage.get(i), from: [source('damage', id)] },
      ],
      0,
      FULL,
    );
    const kept = t.mods.shield[i] as number;
    t.add('shield', [i], { rule: 'security.shield', delta: kept - world.shield.get(i) });
  }
}

function isRival(t: Turn, i: number, j: number): boolean {
  const { pole } = t.setup;
  return pole[i] === 0 ? t.world.trust.get(i, j) < 0 : (pole[i] as number) * (pole[j] as number) === -1;
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
    // A hedging state is exposed by leaning to either side.
    out[i] = t.setup.pole[i] === 0 ? Math.trunc(Math.abs(tilt) / 2) : Math.trunc((FULL - (side[i] as number) * tilt) / 2);
  }
  return out;
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
