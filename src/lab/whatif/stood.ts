import { caretakerOrders, type Game, type Orders } from '../../engine';

/** A seat's sealed orders as the rules take them: what it left out of its accords and suppliers is what its brief says. */
export function stood({ setup, world }: Game, seat: string, given: Orders): Orders {
  const brief = caretakerOrders(setup, world, setup.state(seat));
  return { ...brief, ...given, accords: { ...brief.accords, ...given.accords } };
}
