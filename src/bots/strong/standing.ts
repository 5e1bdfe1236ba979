import type { OrderSet, Orders } from '../../engine';

/**
 * Cheap play of a long game after the turn being planned: everybody goes on as it began, with its money, its accords and those it
 * shuts out of them; what belongs to one turn (voices, acts, deals) is not repeated.
 */
export function standing(orders: OrderSet): OrderSet {
  return Object.fromEntries(Object.entries(orders).map(([seat, given]) => [seat, lasting(given)]));
}

function lasting({ budget, focus, accords, suspend, inspections }: Orders): Orders {
  return {
    ...(budget === undefined ? {} : { budget }),
    ...(focus === undefined ? {} : { focus }),
    ...(accords === undefined ? {} : { accords }),
    ...(suspend === undefined ? {} : { suspend }),
    ...(inspections === undefined ? {} : { inspections }),
  };
}
