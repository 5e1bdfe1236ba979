import { keyed, keyOf, type Chance } from '../engine';

/**
 * The luck of one seat's bot: its own key, so that no bot's draw shifts another's or the game's. The same seed, seat, turn,
 * purpose and ids always give the same answer.
 */
export function seatLuck(seed: string, seat: string): Chance {
  const name = `${seed}/bot/${seat}`;
  const known = lucks.get(name);
  if (known !== undefined) return known;
  const luck = keyed(keyOf(name));
  if (lucks.size >= MOST) lucks.clear();
  lucks.set(name, luck);
  return luck;
}

/** One luck for one seat of one game, for as long as a few games are being played: what is reckoned with it may be remembered. */
const lucks = new Map<string, Chance>();
const MOST = 256;
