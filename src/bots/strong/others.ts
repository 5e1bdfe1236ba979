import type { Chance, Fact, OrderSet, Setup, World } from '../../engine';
import type { Player } from '../types';
import { tableIn } from './imagined';

/** A seat as the one who plans supposes it to be played. */
export interface Rival {
  readonly seat: string;
  readonly player: Player;
}

/** What the others may order this turn: each as it is supposed to be played, with luck of the imagination. */
export function othersOrders(
  setup: Setup,
  world: World,
  facts: readonly Fact[],
  rivals: readonly Rival[],
  chance: Chance,
): OrderSet {
  const orders: OrderSet = {};
  for (const { seat, player } of rivals)
    orders[seat] = player.decide(tableIn(setup, world, seat, facts, chance));
  return orders;
}
