import { botAnswers, botOffers } from '../../bots';
import { talk } from '../../engine';
import type { Game, Orders, SeatPlayer } from '../../engine';

export { botOrders } from '../../bots';

/** Two bots that haggle come to an end after this many rounds. */
const ROUNDS = 4;

/**
 * Lets every bot make its offers, once at the start of a turn's planning, and lets the bots answer each other.
 * @returns true when anything was said
 */
export function botsOpen(game: Game, seats: Readonly<Record<string, SeatPlayer>>): boolean {
  let said = false;
  for (const seat of botsOf(seats)) said = sayOne(game, seat, botOffers(game, seat)) || said;
  return botsAnswer(game, seats) || said;
}

/** Lets every bot answer what awaits it until nobody has more to say. */
export function botsAnswer(game: Game, seats: Readonly<Record<string, SeatPlayer>>): boolean {
  let said = false;
  for (let round = 0; round < ROUNDS; round += 1) {
    let now = false;
    for (const seat of botsOf(seats)) now = sayOne(game, seat, botAnswers(game, seat)) || now;
    if (!now) break;
    said = true;
  }
  return said;
}

function sayOne(game: Game, seat: string, orders: Orders): boolean {
  if (Object.keys(orders).length === 0) return false;
  talk(game, { [seat]: orders });
  return true;
}

function botsOf(seats: Readonly<Record<string, SeatPlayer>>): string[] {
  return Object.keys(seats).filter((id) => seats[id]?.kind === 'bot');
}
