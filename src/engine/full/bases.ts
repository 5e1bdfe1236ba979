import type { Turn } from '../context';
import { mul } from '../fixed';
import type { Cause } from '../ledger';
import { domainName, nameOf, param, source, sources, withinFull } from './book';
import type { Outcome } from './compete';
import { frameOf } from './frame';

/**
 * The installed base (liberal vendors' share minus illiberal ones') moves baseAdj of the way to what was bought, and takes
 * what events and accords push. A locked base gives way by `lockedPush` of what would move it back.
 */
export function bases(t: Turn, outcome: Outcome): void {
  const { setup: s, world } = t;
  const { n, d: domains, market } = frameOf(s);
  const { lockedPush } = s.scenario.rules.tilts;
  for (let d = 0; d < domains; d += 1) {
    for (let i = 0; i < n; i += 1) {
      if (market[i] === 0) continue;
      const tilt = world.tilt.get(d, i);
      const lock = world.locked.get(d, i);
      const give = (by: number) => (lock * by < 0 ? mul(by, lockedPush) : by);
      const subject = [domainName(t, d), nameOf(t, i)] as const;
      const parts: Cause[] = [
        {
          rule: 'market.share',
          delta: give(mul((outcome.leaning[d * n + i] as number) - tilt, s.p.baseAdj)),
          path: param('baseAdj'),
          from: sources(t, () => [source('tilt', ...subject), source('standard', subject[0])]),
        },
      ];
      for (const push of t.mods.pushes) {
        if (push.domain !== d || (push.at !== -1 && push.at !== i)) continue;
        if (push.at === -1 && !s.buyers.includes(i)) continue;
        parts.push({ ...push.cause, delta: give(mul(push.by, t.stake)) });
      }
      withinFull(t, 'tilt', [d, i], parts);
    }
  }
}
