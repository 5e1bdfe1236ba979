/**
 * Who plays a seat when no person does. Bots see their seat's view and the public scenario, never the world; the same seed, seat
 * and turn always give the same orders.
 *
 * ```ts
 * for (const seat of bots) talk(game, { [seat]: botOffers(game, seat) });
 * talk(game, { [seat]: botAnswers(game, seat) });
 * advance(game, { [seat]: botOrders(game, seat), ... });
 * ```
 */
import { full } from './full';
import { playLarge } from './large';

playLarge(full);

export * from './class';
