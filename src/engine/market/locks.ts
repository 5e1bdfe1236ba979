import type { Turn } from '../context';
import { fromPoints } from '../fixed';

/** A base beyond the threshold two turns running locks: switching is dear until the tilt crosses even (RULES §10.2). */
export function locks(t: Turn): void {
  const { setup } = t;
  for (let d = 0; d < setup.domains.length; d += 1) for (const market of setup.buyers) lock(t, d, market);
}

function lock(t: Turn, d: number, market: number): void {
  const { setup, world } = t;
  const { lockAt } = setup.scenario.rules.tilts;
  const tilt = world.tilt.get(d, market);
  const side = Math.sign(tilt);
  const held = Math.abs(tilt) >= fromPoints(lockAt);
  const count = held ? world.lockCount.get(d, market) + 1 : 0;
  const more = count - world.lockCount.get(d, market);
  if (more !== 0)
    t.add('lockCount', [d, market], {
      rule: 'market.lock-count',
      delta: more,
      path: '/rules/tilts/lockAt',
    });
  const locked = world.locked.get(d, market);
  if (locked !== 0 && side !== locked) {
    t.add('locked', [d, market], { rule: 'market.unlock', delta: -locked });
    t.tell({ kind: 'unlocked', ...namesOf(t, d, market), pole: locked > 0 ? 'liberal' : 'illiberal' });
  } else if (locked === 0 && count >= 2) {
    t.add('locked', [d, market], { rule: 'market.lock', delta: side, path: '/rules/tilts/lockAt' });
    t.tell({ kind: 'locked', ...namesOf(t, d, market), pole: side > 0 ? 'liberal' : 'illiberal' });
  }
}

function namesOf({ setup }: Turn, d: number, market: number): { domain: string; state: string } {
  return { domain: setup.domains[d]?.id ?? '', state: setup.states[market]?.id ?? '' };
}
