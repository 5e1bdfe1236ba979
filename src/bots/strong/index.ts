import type { Orders } from '../../engine';
import type { Player, Table } from '../types';
import type { Rival } from './others';
import { planned } from './plan';

/**
 * A player that looks ahead: it bargains as it always does, then plays its imagined world forward under many orders and gives the
 * best. It supposes the others to be played as the scenario proposes, and knows no more than its view.
 * @param keen other players of the same seat, whose plans are tried as well
 * @param rivalOf whom a seat is supposed to be played by
 */
export function strong(
  inner: Player,
  keen: readonly Player[],
  rivalOf: (table: Table, seat: string) => Player,
): Player {
  const decide = (table: Table): Orders => {
    const rivals = table.setup.seats.flatMap((place): Rival[] => {
      const seat = table.setup.states[place]?.id ?? '';
      return seat === table.view.seat ? [] : [{ seat, player: rivalOf(table, seat) }];
    });
    const others = keen.map((player) => player.decide({ ...table, view: { ...table.view } }));
    return planned(table, [inner.decide(table), ...others], rivals);
  };
  return { ...inner, decide };
}
