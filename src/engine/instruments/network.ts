import type { Turn } from '../context';
import { PERMILLE, mul, ratio } from '../fixed';
import { frameOf } from '../full/frame';
import type { Setup } from '../setup';
import type { Known } from '../world';

type At = { readonly setup: Setup; readonly world: Known };

/** Share of all hedging markets whose states use this owner's platform, permille. */
export function networkOf({ setup, world }: At, owner: number): number {
  const { market, hedgers } = frameOf(setup);
  let used = 0;
  let all = 0;
  for (const i of hedgers) {
    all += market[i] as number;
    if (world.platform.get(i) === owner + 1) used += market[i] as number;
  }
  return ratio(used, PERMILLE, all);
}

/** What the platform that a state owns or uses takes off sanctions against it, permille. */
export function coverOf(t: Turn, target: number): number {
  const n = t.setup.scenario.rules.instruments?.currency;
  if (n === undefined) return 0;
  const used = t.world.platform.get(target) - 1;
  const share = Math.max(networkOf(t, target), used < 0 ? 0 : networkOf(t, used));
  return mul(n.cover, share);
}

/** What the networks of a side add to the sanctions of its states, permille: a reserve currency reaches far. */
export function reachOf(t: Turn, sender: number): number {
  const n = t.setup.scenario.rules.instruments?.currency;
  const pole = t.setup.pole[sender] as number;
  if (n === undefined || pole === 0) return 0;
  let most = 0;
  for (let j = 0; j < t.setup.states.length; j += 1)
    if (t.setup.pole[j] === pole) most = Math.max(most, networkOf(t, j));
  return mul(n.reach, most);
}
