import type { Orders } from '../../engine';
import type { Player, Table } from '../types';
import type { Rival } from './others';
import { planned } from './plan';

/**
 * A player that looks ahead: it bargains as it always does, then plays its imagined world forward under many orders and gives the
 * best. It supposes the others to be played as the scenario proposes, and knows no more than its view.
 * @param keen another player's plan to start from as well
 * @param rivalOf whom a seat is supposed to be played by
 */
export function strong(inner: Player, keen: Player, rivalOf: (table: Table, seat: string) => Player): Player {
  const decide = (table: Table): Orders => {
    if (table.setup.scenario.rules.ledger === 'full') return inner.decide(table);
    const rivals = table.setup.seats.flatMap((place): Rival[] => {
      const seat = table.setup.states[place]?.id ?? '';
      return seat === table.view.seat ? [] : [{ seat, player: rivalOf(table, seat) }];
    });
    return planned(table, [inner.decide(table), keen.decide({ ...table, view: { ...table.view } })], rivals);
  };
  return { ...inner, decide };
}
