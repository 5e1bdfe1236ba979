import type { Turn } from '../context';
import { PERMILLE, mul } from '../fixed';
import { frameOf } from './frame';
import { agenciesClash } from '../inside/agencies';
import { nameOf, param } from './book';

/** Bits of the `closures` column: a seller shuts its supply, a buyer shuts its purchases. */
export const SUPPLY = 1;
export const PURCHASE = 2;
/** A door announced and not yet shut has its bit this many times over. */
const ANNOUNCED = 4;

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
        const bits = (closures.data[(d * n + i) * n + j] as number) % ANNOUNCED;
        if (bits === 0) continue;
        const doors = bits === 3 ? 2 : 1;
        const price = PERMILLE - (t.mods.full.discount[d * n + i] as number);
        const cost = mul(doors * closeCost * CAPITAL, price);
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
          by: -mul(doors * closeTrust * TRUST, price),
          cause: { rule: 'trust.closure', path: param('closeTrust'), by },
        });
        const late = t.mods.full.waiting.filter((x) => x.domain === d && x.by === i && x.target === j);
        const now = late.reduce((open, x) => open & ~x.bit, bits);
        if ((now & SUPPLY) !== 0) close(t, d, i, j);
        if ((now & PURCHASE) !== 0) close(t, d, j, i);
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
  const bits = t.world.closures.get(domain, by, target);
  const shut = (bits & bit) !== 0;
  const announced = (bits & (bit * ANNOUNCED)) !== 0;
  if (announced || (!shut && agenciesClash(t, by))) {
    announce(t, [domain, by, target], (announced ? -bit : bit) * ANNOUNCED);
    return;
  }
  t.add('closures', [domain, by, target], {
    rule: shut ? 'statecraft.reopening' : 'statecraft.closure',
    delta: shut ? -bit : bit,
    by: [nameOf(t, by)],
  });
  const { full } = t.mods;
  if (!shut && full.waits[domain * t.setup.states.length + by] === 1)
    full.waiting.push({ domain, by, target, bit });
}

/** The agencies of a state disagree: its door is announced for the next turn, or the announcement taken back. */
function announce(t: Turn, [domain = 0, by = 0, target = 0]: readonly number[], delta: number): void {
  t.add('closures', [domain, by, target], {
    rule: delta < 0 ? 'statecraft.reopening' : 'statecraft.announced',
    delta,
    path: '/rules/domestic/clash',
    by: [nameOf(t, by)],
  });
  if (delta > 0)
    t.tell({
      kind: 'agencies',
      state: nameOf(t, by),
      target: nameOf(t, target),
      domain: t.setup.domains[domain]?.id ?? '',
    });
}

/** Doors announced last turn are shut. */
export function ripen(t: Turn): void {
  if (t.setup.scenario.rules.domestic === undefined) return;
  const { closures } = t.world;
  const n = t.setup.states.length;
  for (const [place, bits] of closures.data.entries()) {
    if (bits < ANNOUNCED) continue;
    const ripe = Math.trunc(bits / ANNOUNCED);
    const by = Math.trunc(place / n) % n;
    t.add('closures', [Math.trunc(place / (n * n)), by, place % n], {
      rule: 'statecraft.closure',
      delta: ripe - ripe * ANNOUNCED,
      by: [nameOf(t, by)],
    });
  }
}
