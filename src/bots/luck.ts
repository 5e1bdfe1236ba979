import { keyed, keyOf, type Chance } from '../engine';

/**
 * The luck of one seat's bot: its own key, so that no bot's draw shifts another's or the game's. The same seed, seat, turn,
 * purpose and ids always give the same answer.
 */
export function seatLuck(seed: string, seat: string): Chance {
  return keyed(keyOf(`${seed}/bot/${seat}`));
}
