import type { Turn } from '../context';
import { FULL, PERMILLE, fromPoints, mul, ratio } from '../fixed';
import { frameOf } from '../full/frame';
import { resilient } from '../full/resilience';
import { causeOf } from '../statecraft/instrument';
import { domainFor, marketShare, prosper, scaled, within100 } from './numbers';

/**
 * Licences on metals and shut markets bite, cost whoever imposed them, and lose their grip as the target finds others to deal with;
 * what it has learned counts against the next licence.
 */
export function pressure(t: Turn): void {
  if (t.setup.scenario.rules.instruments === undefined) return;
  const count = frameOf(t.setup).n;
  for (let i = 0; i < count; i += 1) {
    for (let j = 0; j < count; j += 1) {
      const licences = t.world.metals.get(i, j);
      if (licences !== 0) bite(t, i, j, licences);
      const shut = t.world.coerced.get(i, j);
      if (shut !== 0) coerce(t, i, j, shut);
    }
  }
}

function bite(t: Turn, target: number, by: number, at: number): void {
  const n = t.setup.scenario.rules.instruments?.metals;
  if (n === undefined) return;
  const held = resilient(t, target, at);
  const left = t.mods.full.spared[target] === 1 ? mul(held, n.spared) : held;
  const chips = domainFor(t.setup, 'chips');
  if (chips >= 0)
    within100(t, 'level', [chips, target], {
      ...causeOf(t, 'metals', 'bite', by),
      delta: -scaled(n.bite, left),
    });
  prosper(t, target, { ...causeOf(t, 'metals', 'harm', by), delta: -scaled(n.harm, left) });
  prosper(t, by, { ...causeOf(t, 'metals', 'own', by), delta: -scaled(n.own, at) });
  const learned = mul(ratio(at, FULL - t.world.diversified.get(target), FULL), n.learn);
  within100(t, 'diversified', [target], { ...causeOf(t, 'metals', 'learn', by), delta: learned });
  fade(t, 'metals', target, by, at, n.wear);
}

function coerce(t: Turn, target: number, by: number, at: number): void {
  const n = t.setup.scenario.rules.instruments?.['market-access'];
  if (n === undefined) return;
  const size = ratio(at, marketShare(t.setup, by), FULL);
  prosper(t, target, { ...causeOf(t, 'market-access', 'harm', by), delta: -scaled(n.harm, size) });
  prosper(t, by, { ...causeOf(t, 'market-access', 'own', by), delta: -scaled(n.own, at) });
  within100(t, 'approval', [target], {
    ...causeOf(t, 'market-access', 'approval', by),
    delta: -scaled(n.approval, size),
  });
  fade(t, 'coerced', target, by, at, n.wear);
}

/** Below this pressure there is none. */
const GONE = fromPoints(3);

function fade(
  t: Turn,
  measure: 'metals' | 'coerced',
  target: number,
  by: number,
  at: number,
  wear: number,
): void {
  const left = mul(at, PERMILLE - wear);
  const verb = measure === 'metals' ? 'metals' : 'market-access';
  within100(t, measure, [target, by], {
    ...causeOf(t, verb, 'wear', by),
    delta: (left < GONE ? 0 : left) - at,
  });
}
