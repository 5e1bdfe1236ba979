import type { Turn } from '../context';
import { FULL, PERMILLE, mul, ratio } from '../fixed';
import { attention } from '../full/compete';
import { frameOf } from '../full/frame';
import { scaled } from '../instruments/numbers';
import { causeOf } from './instrument';

/** Share of a package's promise that its money can keep in a market of this size, world units: large markets are hard to buy. */
export function bought(t: Turn, by: readonly number[], target: number, money: number): number {
  const { setup: s } = t;
  const { budget0 } = frameOf(s);
  let counts = 0;
  for (const i of by) {
    const spent = mul(budget0[i] as number, money);
    counts += s.pole[i] === -1 ? mul(spent, s.p.autSub) : spent;
  }
  return ratio(attention(s, frameOf(s), target, counts), FULL, PERMILLE);
}

/** The domains a package equips: those where `rank` is highest, ties to the earlier one. */
export function bestDomains(t: Turn, count: number, rank: (d: number) => number): number[] {
  return t.setup.domains
    .map((_, d) => ({ d, rank: rank(d) }))
    .sort((a, b) => b.rank - a.rank || a.d - b.d)
    .slice(0, count)
    .map((x) => x.d);
}

/** Pushes a market's networks towards the actor's side in these domains. */
export function equip(
  t: Turn,
  verb: 'silk-road' | 'counter-offer',
  by: readonly number[],
  target: number,
  domains: readonly number[],
  points: number,
  share: number,
): void {
  const { pole } = t.setup;
  const size = scaled(points, share);
  for (const domain of domains)
    t.mods.pushes.push({
      domain,
      at: target,
      by: (pole[by[0] ?? 0] as number) * size,
      cause: causeOf(t, verb, 'push', ...by),
    });
}
