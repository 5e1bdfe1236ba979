import { MEDIAN, type Chance } from '../chance';
import type { Fact } from '../facts';
import type { Intervention } from '../interventions';
import { silentLedger } from '../ledger';
import type { OrderSet } from '../orders';
import type { Setup } from '../setup';
import { resolve } from '../turn';
import { copyWorld, type World } from '../world';

/** Plays one turn on a copy of an imagined world, with every draw at its median, and returns where it leads. */
export function suppose(
  setup: Setup,
  world: World,
  orders: OrderSet,
  chance: Chance = MEDIAN,
  interventions: readonly Intervention[] = [],
): { world: World; facts: Fact[] } {
  const then = copyWorld(world);
  const facts: Fact[] = [];
  resolve(setup, then, orders, { chance, ledger: silentLedger(), facts, interventions });
  return { world: then, facts };
}
