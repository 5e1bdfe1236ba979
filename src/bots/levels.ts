import type { Level, SeatPlayer, Setup } from '../engine';
import { beginner } from './beginner';
import { makePlayer } from './players';
import { strong } from './strong';
import type { Player } from './types';

/** A player at a level of play. The caretaker and chance have none. */
export function atLevel(player: Player, level: Level = 'standard'): Player {
  if (level === 'standard' || player.strategy === null) return player;
  if (level === 'beginner') return beginner(player);
  return strong(player, makePlayer('opportunist', player.strategy), ({ setup }, seat) =>
    proposed(setup, seat),
  );
}

/** Whom the scenario proposes for a seat, at the standard level. */
export function proposed(setup: Setup, seat: string, who?: SeatPlayer): Player {
  const bot = setup.states[setup.state(seat)]?.seat?.bot;
  return makePlayer(
    who?.player ?? bot?.player ?? 'caretaker',
    who?.strategy ?? bot?.strategy ?? 'tit-for-tat',
  );
}
