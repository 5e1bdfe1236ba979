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
  const names = { domain: setup.domains[d]?.id ?? '', state: setup.states[market]?.id ?? '' };
  const held = Math.abs(tilt) >= fromPoints(lockAt);
  const count = held ? world.lockCount.get(d, market) + 1 : 0;
  t.add('lockCount', [d, market], {
    rule: 'market.lock-count',
    delta: count - world.lockCount.get(d, market),
    path: '/rules/tilts/lockAt',
  });
  const locked = world.locked.get(d, market);
  if (locked !== 0 && side !== locked) {
    t.add('locked', [d, market], { rule: 'market.unlock', delta: -locked });
    t.tell({ kind: 'unlocked', ...names, pole: locked > 0 ? 'liberal' : 'illiberal' });
  } else if (locked === 0 && count >= 2) {
    t.add('locked', [d, market], { rule: 'market.lock', delta: side, path: '/rules/tilts/lockAt' });
    t.tell({ kind: 'locked', ...names, pole: side > 0 ? 'liberal' : 'illiberal' });
  }
}
