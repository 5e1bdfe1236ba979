import type { Game, Orders } from '../../../engine';

/** What a seat sealed in a turn, from the record; empty where it did not play. */
export function lastOrdersOf(game: Game, seat: string, turn: number): Orders {
  return game.record.turns.find((step) => step.turn === turn && step.kind === 'act')?.orders[seat] ?? {};
}
