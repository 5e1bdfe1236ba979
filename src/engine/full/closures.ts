import type { Turn } from '../context';
import { frameOf } from './frame';
import { nameOf, param } from './book';

/** Bits of the `closures` column: a seller shuts its supply, a buyer shuts its purchases. */
export const SUPPLY = 1;
export const PURCHASE = 2;

/** Thousandths of political capital in one point of a parameter. */
const CAPITAL = 1000;
/** World units of trust in one of RULES' thousandths of the full scale. */
const TRUST = 1000;

/** Shuts the door of a domain between a seller and a buyer for this turn. */
export function close(t: Turn, domain: number, seller: number, buyer: number): void {
  const n = t.setup.states.length;
  t.mods.closed[(domain * n + seller) * n + buyer] = 1;
}

/**
 * National closures in force cost capital each turn and the target's trust; what cannot be paid lapses (RULES §7).
 * The cost is per closure and direction, in scenario order.
 */
export function standingClosures(t: Turn): void {
  const { n, d: domains } = frameOf(t.setup);
  const { closures, capital } = t.world;
  const { closeCost, closeTrust } = t.setup.p;
  for (let d = 0; d < domains; d += 1) {
    for (let i = 0; i < n; i += 1) {
      for (let j = 0; j < n; j += 1) {
        const bits = closures.data[(d * n + i) * n + j] as number;
        if (bits === 0) continue;
        const doors = bits === 3 ? 2 : 1;
        const cost = doors * closeCost * CAPITAL;
        const by = [nameOf(t, i), nameOf(t, j)];
        if (capital.get(i) < cost) {
          t.add('closures', [d, i, j], {
            rule: 'statecraft.closure-lapses',
            delta: -bits,
            path: param('closeCost'),
            by,
          });
          continue;
        }
        t.add('capital', [i], { rule: 'statecraft.upkeep', delta: -cost, path: param('closeCost'), by });
        t.mods.trust.push({
          from: j,
          to: i,
          by: -doors * closeTrust * TRUST,
          cause: { rule: 'trust.closure', path: param('closeTrust'), by },
        });
        if ((bits & SUPPLY) !== 0) close(t, d, i, j);
        if ((bits & PURCHASE) !== 0) close(t, d, j, i);
      }
    }
  }
}

/** Shuts one of a state's doors against another, or opens it again where it was shut. */
export function toggle(
  t: Turn,
  domain: number,
  by: number,
  target: number,
  bit: typeof SUPPLY | typeof PURCHASE,
): void {
  const shut = (t.world.closures.get(domain, by, target) & bit) !== 0;
  t.add('closures', [domain, by, target], {
    rule: shut ? 'statecraft.reopening' : 'statecraft.closure',
    delta: shut ? -bit : bit,
    by: [nameOf(t, by)],
  });
}
