import type { Turn } from '../context';
import { PERMILLE, ratio } from '../fixed';
import { frameOf } from './frame';

/** splinter = 1 − open / all links between vendors and buyers of opposite poles, by the domains' market weights. */
export function splinter(t: Turn): void {
  const { setup: s, world, mods } = t;
  const { n, d: domains, marketWeight } = frameOf(s);
  let weights = 0;
  let value = 0;
  for (let d = 0; d < domains; d += 1) {
    let links = 0;
    let shut = 0;
    for (let j = 0; j < n; j += 1) {
      for (let i = 0; i < n; i += 1) {
        if ((s.pole[j] as number) * (s.pole[i] as number) !== -1) continue;
        links += 1;
        shut += mods.closed[(d * n + j) * n + i] as number;
      }
    }
    weights += marketWeight[d] as number;
    value += ratio(shut, PERMILLE * PERMILLE, links) * (marketWeight[d] as number);
  }
  const after = ratio(value, 1, weights);
  t.add('splinter', [], { rule: 'market.splinter', delta: after - world.splinter.get() });
}
