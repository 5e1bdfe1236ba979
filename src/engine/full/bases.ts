import type { Push, Turn } from '../context';
import { FULL, mul } from '../fixed';
import type { Setup } from '../setup';
import { domainName, nameOf, param, shift, source } from './book';
import type { Outcome } from './compete';
import { lockedIn } from '../instruments/debts';
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
      const give = (by: number) => mul(lock * by < 0 ? mul(by, lockedPush) : by, lockedIn(t, i, by));
      const bought = give(mul((outcome.leaning[d * n + i] as number) - tilt, s.p.baseAdj));
      let by = bought;
      for (const push of t.mods.pushes) if (moves(s, push, d, i)) by += give(mul(push.by, t.stake));
      shift(t, 'tilt', [d, i], by, -FULL, FULL, () => {
        const subject = [domainName(t, d), nameOf(t, i)] as const;
        return [
          {
            rule: 'market.share',
            delta: bought,
            path: param('baseAdj'),
            from: [source('tilt', ...subject), source('standard', subject[0])],
          },
          ...t.mods.pushes
            .filter((push) => moves(s, push, d, i))
            .map((push) => ({ ...push.cause, delta: give(mul(push.by, t.stake)) })),
        ];
      });
    }
  }
}

/** A push at a market, or on every buyer of its domain. */
function moves(s: Setup, push: Push, d: number, i: number): boolean {
  return push.domain === d && (push.at === -1 ? s.buyers.includes(i) : push.at === i);
}
