import type { Game } from '../../../engine';
import { isIn, type Room } from '../../../table/room/room';
import { nameOf } from '../../models/facts';
import { officeIds } from '../../store/room';

/** Names of the people's seats that have not handed in, or not with every office. */
export function waitingFor(game: Game, room: Room): string[] {
  const { setup, record } = game;
  return setup.seats.flatMap((place) => {
    const id = setup.states[place]?.id ?? '';
    if (record.seats[id]?.kind !== 'person' || isIn(room, id, officeIds(game, id))) return [];
    return [nameOf.state(setup, id)];
  });
}
