import type { Turn } from '../context';
import { FULL, clamp, mul } from '../fixed';
import { nameOf, param, shift, source, sources } from '../full/book';
import { frameOf, isFull } from '../full/frame';

/**
 * Trust drifts trustDecay of the way back to its start; then what the turn's conduct moved (seen defecting, objections,
 * closures, traced attacks) is booked. Trust stays within −100..100 points.
 */
export function trust(t: Turn): void {
  if (!isFull(t.setup)) return;
  const { n, trust0 } = frameOf(t.setup);
  const { trust: held } = t.world;
  if (t.ledger.silent) {
    drift(held.data, trust0, n, t.setup.p.trustDecay);
    for (const { from, to, by } of t.mods.trust) if (from !== to) nudge(t, from, to, by);
    return;
  }
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < n; j += 1) {
      if (i === j) continue;
      const delta = mul((trust0[i * n + j] as number) - held.get(i, j), t.setup.p.trustDecay);
      if (delta === 0) continue;
      t.add('trust', [i, j], {
        rule: 'trust.decay',
        delta,
        path: param('trustDecay'),
        from: sources(t, () => [source('trust', nameOf(t, i), nameOf(t, j))]),
      });
    }
  }
  for (const { from, to, by, cause } of t.mods.trust) {
    if (from !== to) moveTrust(t, from, to, by, () => cause);
  }
}

/** The same without causes, in one run over the table; whoever holds is skipped where it is also held. */
function drift(held: Float64Array, start: Float64Array, n: number, decay: number): void {
  for (let at = 0; at < held.length; at += 1) {
    if (at % (n + 1) === 0) continue;
    const now = held[at] as number;
    held[at] = now + mul((start[at] as number) - now, decay);
  }
}

/** What is left of `moveTrust` where nobody asks for causes. */
function nudge({ world }: Turn, from: number, to: number, by: number): void {
  world.trust.set(clamp(world.trust.get(from, to) + by, -FULL, FULL), from, to);
}

/** Moves one trust within its bounds; what the bound takes away is a cause of its own. */
export function moveTrust(
  t: Turn,
  from: number,
  to: number,
  by: number,
  cause: () => Turn['mods']['trust'][number]['cause'],
): void {
  if (t.ledger.silent) {
    nudge(t, from, to, by);
    return;
  }
  shift(t, 'trust', [from, to], by, -FULL, FULL, () => [{ ...cause(), delta: by }]);
}
