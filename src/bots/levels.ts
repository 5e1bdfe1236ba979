import type { Level, SeatPlayer, Setup } from '../engine';
import { beginner } from './beginner';
import { makePlayer } from './players';
import { strong } from './strong';
import type { Player } from './types';

/** Characters whose plan for its own seat a strong bot tries beside its own. */
const KEEN = ['opportunist'];

/** A player at a level of play. The caretaker and chance have none. */
export function atLevel(player: Player, level: Level = 'standard'): Player {
  const { strategy } = player;
  if (level === 'standard' || strategy === null) return player;
  if (level === 'beginner') return beginner(player);
  const keen = KEEN.map((id) => makePlayer(id, strategy));
  return strong(player, keen, ({ setup }, seat) => proposed(setup, seat));
}

/** Whom the scenario proposes for a seat, at the standard level. */
export function proposed(setup: Setup, seat: string, who?: SeatPlayer): Player {
  const bot = setup.states[setup.state(seat)]?.seat?.bot;
  return makePlayer(
    who?.player ?? bot?.player ?? 'caretaker',
    who?.strategy ?? bot?.strategy ?? 'tit-for-tat',
  );
}
