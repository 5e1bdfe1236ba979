import { kindsFor } from '../bots';
import { keyOf, keyed, type Chance, type SeatPlayer } from '../engine';
import type { Scenario, StateDef } from '../scenario/types';

/** Share of seats whose player changes from one turn to the next where types change, thousandths. */
export const CHANGE = 400;

/**
 * The nth table of players under mixed play: each seat's kind is drawn by itself from the kinds it may be. The same n seats the
 * same players in every scenario with the same seats, whatever else of it is changed.
 */
export function population(scenario: Scenario, n: number): Record<string, SeatPlayer> {
  return seated(scenario, (state, i) => pick(luckOf(n), state, scenario, 0, i));
}

/**
 * Who plays in a turn of the nth table when players change: it starts as `population`, and each turn each seat is drawn anew with
 * this chance in thousandths and else goes on as it was.
 */
export function changing(
  scenario: Scenario,
  n: number,
  turn: number,
  permille = CHANGE,
): Record<string, SeatPlayer> {
  const luck = luckOf(n);
  return seated(scenario, (state, i) => {
    let since = turn;
    while (since > 1 && luck.below(1000, since, 'bot-act', i) >= permille) since -= 1;
    return pick(luck, state, scenario, since > 1 ? since : 0, i);
  });
}

function luckOf(n: number): Chance {
  return keyed(keyOf(`mix-${n}`));
}

function pick(luck: Chance, state: StateDef, scenario: Scenario, turn: number, i: number): SeatPlayer {
  const kinds = kindsFor(state, scenario);
  const found = kinds[luck.below(kinds.length, turn, 'bot', i)];
  return found ?? { kind: 'bot', ...state.seat?.bot };
}

function seated(
  scenario: Scenario,
  player: (state: StateDef, place: number) => SeatPlayer,
): Record<string, SeatPlayer> {
  return Object.fromEntries(
    scenario.states.flatMap((state, i) =>
      state.seat === undefined ? [] : [[state.id, player(state, i)] as const],
    ),
  );
}
