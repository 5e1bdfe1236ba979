import type { Turn } from '../context';
import { PERMILLE, fromPoints, mul } from '../fixed';
import { COLUMNS } from '../columns';
import { source, nameOf } from '../full/book';
import { frameOf } from '../full/frame';
import { toolsOf } from '../instruments/tools';
import type { Cause } from '../ledger';
import { numberPath } from '../instruments/numbers';

/** Loyalty that elites show by themselves. */
const USUAL = fromPoints(60);

/**
 * What the inside of a state adds to what its approval (or control) tends to, before apprAdj: tools of surveillance; liberties lost,
 * in a democracy; in an autocracy its elites, and an open internet against it. Empty where the scenario has neither.
 */
export function pulls(t: Turn, i: number): Cause[] {
  const { setup: s, world } = t;
  const out: Cause[] = [];
  const export_ = s.scenario.rules.instruments?.['surveillance-export'];
  if (export_ !== undefined)
    out.push({
      rule: 'domestic.tools',
      delta: mul(toolsOf(t, i), export_.control),
      path: numberPath('surveillance-export', 'control'),
    });
  const inside = s.scenario.rules.domestic;
  if (inside === undefined) return out;
  const id = nameOf(t, i);
  if (s.states[i]?.regime !== 'autocracy') {
    const lost = Math.max(0, COLUMNS.liberties.start(s, i, 0, 0) - world.liberties.get(i));
    out.push({
      rule: 'domestic.liberties',
      delta: -mul(lost, inside.libertyFelt),
      path: '/rules/domestic/libertyFelt',
      from: [source('liberties', id)],
    });
    return out;
  }
  out.push({
    rule: 'domestic.elites',
    delta: mul(world.elites.get(i) - USUAL, inside.elitesFelt),
    path: '/rules/domestic/elitesFelt',
    from: [source('elites', id)],
  });
  out.push({
    rule: 'domestic.open-internet',
    delta: -openPull(t, i),
    path: '/rules/domestic/openPull',
    from: s.domains.map((d) => source('standard', d.id)),
  });
  return out;
}

/** What open standards take from an autocrat's control, world units: all that its people can see of the world, unless it walls them off. */
export function openPull(t: Turn, i: number): number {
  const { setup: s, world } = t;
  const inside = s.scenario.rules.domestic;
  if (inside === undefined) return 0;
  const { norm } = frameOf(s);
  let open = 0;
  for (const [d, weight] of norm.entries()) open += mul(Math.max(0, world.standard.get(d)), weight);
  const pull = mul(open, inside.openPull);
  if (world.censored.get(i) === 0) return pull;
  return mul(pull, s.scenario.rules.instruments?.firewall.left ?? PERMILLE);
}
