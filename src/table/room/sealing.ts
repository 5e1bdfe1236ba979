import {
  caretakerOrders,
  optionsFor,
  orderProblems,
  type Game,
  type Orders,
  type OrderSet,
} from '../../engine';
import { handedIn, isIn, type Room } from './room';

/** What a room seals for its people when the clock has run out or the director ends the turn. */
export interface Sealing {
  readonly orders: OrderSet;
  /** Seats that play their brief in everything, and those that play it where an office has not signed. */
  readonly absent: readonly string[];
  readonly partly: readonly string[];
}

/**
 * The orders of every person's seat. Always possible: where nothing was handed in the seat plays its caretaker brief, and where some
 * offices are missing the brief speaks for them.
 * @param persons ids of the seats that people play
 * @param officesOf ids of the offices of a seat
 */
export function sealed(
  game: Game,
  room: Room,
  persons: readonly string[],
  officesOf: (seat: string) => readonly string[],
): Sealing {
  const orders: Record<string, Orders> = {};
  const absent: string[] = [];
  const partly: string[] = [];
  for (const seat of persons) {
    const given = handedIn(room, seat);
    const brief = caretakerOrders(game.setup, game.world, game.setup.state(seat));
    const whole = isIn(room, seat, officesOf(seat));
    const tries = given === undefined ? [] : whole ? [given] : [{ ...brief, ...given }, given];
    const legal = tries.find((said) => orderProblems(game.setup, optionsFor(game, seat), said).length === 0);
    if (legal === undefined) absent.push(seat);
    else {
      orders[seat] = legal;
      if (!whole) partly.push(seat);
    }
  }
  return { orders, absent, partly };
}
